# language: sv
Egenskap: Dröjer myndigheten – vad som avgör och vad som sägs
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Dag då dröjsmålet prövas          | 2026-07-16         |
      | Ärendet är inlett av enskild part | ja                 |
      | Dag då skrivelsen kom in          | 2026-01-15         |
      | Hur beslutet överklagas           | förvaltningsbesvär |
    Och beslutsdagen är 2026-07-16

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Den ordinarie prövningen (<fall>)
      När frågan "drojsmal" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sex_manader <sex_manader>
      Och är värdet svar_senast <svar_senast>
      Och säger svaret inte "Sex månader gick ut 15 juli 2026 och parten har begärt att ärendet avgörs."

      Exempel:
        | fall      | svar     | avgör      | saknas    | varning | sex_manader | svar_senast |
        | ordinarie | tillåtet | bara R-129 | ingenting | inte    | 2026-07-15  | okänt       |

    Scenariomall: Dag då parten begärde att ärendet avgörs (<Dag då parten begärde att ärendet avgörs>)
      Givet att Dag då parten begärde att ärendet avgörs är <Dag då parten begärde att ärendet avgörs>
      När frågan "drojsmal" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sex_manader <sex_manader>
      Och är värdet svar_senast <svar_senast>
      Och säger svaret inte "Sex månader gick ut 15 juli 2026."

      Exempel:
        | Dag då parten begärde att ärendet avgörs | svar     | avgör      | saknas    | varning | sex_manader | svar_senast |
        | 2026-08-03                               | tillåtet | bara R-129 | ingenting | inte    | 2026-07-15  | 2026-08-31  |

    Scenariomall: Dag då dröjsmålet prövas och Ärendet är inlett av enskild part (<Dag då dröjsmålet prövas>, <Ärendet är inlett av enskild part>)
      Givet att Dag då dröjsmålet prövas är <Dag då dröjsmålet prövas>
      Och att Ärendet är inlett av enskild part är <Ärendet är inlett av enskild part>
      När frågan "drojsmal" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sex_manader <sex_manader>
      Och är värdet svar_senast <svar_senast>
      Och säger svaret inte "Sex månader har inte gått;"

      Exempel:
        | Dag då dröjsmålet prövas | Ärendet är inlett av enskild part | svar           | avgör      | saknas    | varning | sex_manader | svar_senast |
        | 2026-01-15               | nej                               | ej tillämpligt | bara R-129 | ingenting | inte    | 2026-07-15  | okänt       |

    Scenariomall: Hur beslutet överklagas och Dag då skrivelsen kom in (<Hur beslutet överklagas>, <Dag då skrivelsen kom in>)
      Givet att Hur beslutet överklagas är <Hur beslutet överklagas>
      Och att Dag då skrivelsen kom in är <Dag då skrivelsen kom in>
      När frågan "drojsmal" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sex_manader <sex_manader>
      Och är värdet svar_senast <svar_senast>
      Och säger svaret inte "Sex månader har inte gått;"

      Exempel:
        | Hur beslutet överklagas | Dag då skrivelsen kom in | svar           | avgör                | saknas    | varning | sex_manader | svar_senast |
        | laglighetsprövning      | 2026-07-15               | ej tillämpligt | bara R-79b och R-129 | ingenting | inte    | 2027-01-15  | okänt       |
