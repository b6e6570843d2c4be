# language: sv
Egenskap: Dröjer myndigheten – flera omständigheter
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Dag då dröjsmålet prövas          | 2026-07-16         |
      | Ärendet är inlett av enskild part | ja                 |
      | Dag då skrivelsen kom in          | 2026-01-15         |
      | Hur beslutet överklagas           | förvaltningsbesvär |
    Och beslutsdagen är 2026-07-16

  Regel: Omständigheter som möts

    Scenariomall: Ärendet är inlett av enskild part (<Ärendet är inlett av enskild part>)
      Givet att Ärendet är inlett av enskild part är <Ärendet är inlett av enskild part>
      När frågan "drojsmal" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sex_manader <sex_manader>
      Och är värdet svar_senast <svar_senast>

      Exempel:
        | Ärendet är inlett av enskild part | svar  | avgör      | saknas                 | varning | sex_manader | svar_senast |
        | okänt                             | utred | ingen gren | bara initierat_av_part | inte    | 2026-07-15  | okänt       |

    Scenariomall: Dag då skrivelsen kom in (<Dag då skrivelsen kom in>)
      Givet att Dag då skrivelsen kom in är <Dag då skrivelsen kom in>
      När frågan "drojsmal" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sex_manader <sex_manader>
      Och är värdet svar_senast <svar_senast>

      Exempel:
        | Dag då skrivelsen kom in | svar  | avgör      | saknas           | varning | sex_manader | svar_senast |
        | okänt                    | utred | ingen gren | bara inkom_datum | inte    | okänt       | okänt       |

    Scenariomall: Hur beslutet överklagas (<Hur beslutet överklagas>)
      Givet att Hur beslutet överklagas är <Hur beslutet överklagas>
      När frågan "drojsmal" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sex_manader <sex_manader>
      Och är värdet svar_senast <svar_senast>

      Exempel:
        | Hur beslutet överklagas | svar  | avgör      | saknas               | varning | sex_manader | svar_senast |
        | okänt                   | utred | ingen gren | bara overklagandetyp | inte    | 2026-07-15  | okänt       |

    Scenariomall: Dag då dröjsmålet prövas och Dag då parten begärde att ärendet avgörs (<Dag då dröjsmålet prövas>, <Dag då parten begärde att ärendet avgörs>)
      Givet att Dag då dröjsmålet prövas är <Dag då dröjsmålet prövas>
      Och att Dag då parten begärde att ärendet avgörs är <Dag då parten begärde att ärendet avgörs>
      När frågan "drojsmal" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sex_manader <sex_manader>
      Och är värdet svar_senast <svar_senast>

      Exempel:
        | Dag då dröjsmålet prövas | Dag då parten begärde att ärendet avgörs | svar  | avgör      | saknas    | varning | sex_manader | svar_senast |
        | okänt                    | 2026-07-16                               | utred | ingen gren | bara idag | inte    | 2026-07-15  | okänt       |

    Scenariomall: Ärendet är inlett av enskild part och Dag då parten begärde att ärendet avgörs (<Ärendet är inlett av enskild part>, <Dag då parten begärde att ärendet avgörs>)
      Givet att Ärendet är inlett av enskild part är <Ärendet är inlett av enskild part>
      Och att Dag då parten begärde att ärendet avgörs är <Dag då parten begärde att ärendet avgörs>
      När frågan "drojsmal" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sex_manader <sex_manader>
      Och är värdet svar_senast <svar_senast>

      Exempel:
        | Ärendet är inlett av enskild part | Dag då parten begärde att ärendet avgörs | svar  | avgör      | saknas                 | varning | sex_manader | svar_senast |
        | okänt                             | 2026-07-18                               | utred | ingen gren | bara initierat_av_part | inte    | 2026-07-15  | okänt       |

    Scenariomall: Hur beslutet överklagas och Dag då parten begärde att ärendet avgörs (<Hur beslutet överklagas>, <Dag då parten begärde att ärendet avgörs>)
      Givet att Hur beslutet överklagas är <Hur beslutet överklagas>
      Och att Dag då parten begärde att ärendet avgörs är <Dag då parten begärde att ärendet avgörs>
      När frågan "drojsmal" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sex_manader <sex_manader>
      Och är värdet svar_senast <svar_senast>

      Exempel:
        | Hur beslutet överklagas | Dag då parten begärde att ärendet avgörs | svar  | avgör      | saknas               | varning | sex_manader | svar_senast |
        | okänt                   | 2026-07-16                               | utred | ingen gren | bara overklagandetyp | inte    | 2026-07-15  | okänt       |
