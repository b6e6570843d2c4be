# language: sv
Egenskap: Får beslutet ändras – flera omständigheter
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Beslutet är gynnande                                   | nej            |
      | Överklagandet är överlämnat till domstolen             | nej            |
      | Ändringen gäller förfluten tid                         | nej            |
      | Ändringen är till nackdel för den enskilde             | nej            |
      | Undantag som tillåter ändring till nackdel             | inget undantag |
      | Beslutet är uppenbart felaktigt i väsentligt hänseende | ja             |
    Och beslutsdagen är 2026-05-04

  Regel: Omständigheter som möts

    Scenariomall: Beslutet är gynnande och Överklagandet är överlämnat till domstolen (<Beslutet är gynnande>, <Överklagandet är överlämnat till domstolen>)
      Givet att Beslutet är gynnande är <Beslutet är gynnande>
      Och att Överklagandet är överlämnat till domstolen är <Överklagandet är överlämnat till domstolen>
      När frågan "andring" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutet är gynnande | Överklagandet är överlämnat till domstolen | svar  | avgör      | saknas          | varning |
        | okänt                | okänt                                      | utred | ingen gren | bara overlamnat | inte    |

    Scenariomall: Beslutet är gynnande och Undantag som tillåter ändring till nackdel (<Beslutet är gynnande>, <Undantag som tillåter ändring till nackdel>)
      Givet att Beslutet är gynnande är <Beslutet är gynnande>
      Och att Undantag som tillåter ändring till nackdel är <Undantag som tillåter ändring till nackdel>
      När frågan "andring" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutet är gynnande | Undantag som tillåter ändring till nackdel | svar     | avgör      | saknas    | varning |
        | ja                   | okänt                                      | tillåtet | bara R-127 | ingenting | inte    |

    Scenariomall: Beslutet är uppenbart felaktigt i väsentligt hänseende och Överklagandet är överlämnat till domstolen (<Beslutet är uppenbart felaktigt i väsentligt hänseende>, <Överklagandet är överlämnat till domstolen>)
      Givet att Beslutet är uppenbart felaktigt i väsentligt hänseende är <Beslutet är uppenbart felaktigt i väsentligt hänseende>
      Och att Överklagandet är överlämnat till domstolen är <Överklagandet är överlämnat till domstolen>
      När frågan "andring" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutet är uppenbart felaktigt i väsentligt hänseende | Överklagandet är överlämnat till domstolen | svar  | avgör      | saknas          | varning |
        | nej                                                    | okänt                                      | utred | ingen gren | bara overlamnat | inte    |

    Scenariomall: Beslutet är uppenbart felaktigt i väsentligt hänseende och Ändringen är till nackdel för den enskilde (<Beslutet är uppenbart felaktigt i väsentligt hänseende>, <Ändringen är till nackdel för den enskilde>)
      Givet att Beslutet är uppenbart felaktigt i väsentligt hänseende är <Beslutet är uppenbart felaktigt i väsentligt hänseende>
      Och att Ändringen är till nackdel för den enskilde är <Ändringen är till nackdel för den enskilde>
      När frågan "andring" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutet är uppenbart felaktigt i väsentligt hänseende | Ändringen är till nackdel för den enskilde | svar     | avgör      | saknas    | varning |
        | nej                                                    | ja                                         | tillåtet | bara R-128 | ingenting | inte    |

    Scenariomall: Beslutsfattarens roll, Beslutet är gynnande och Ändringen är till nackdel för den enskilde (<Beslutsfattarens roll>, <Beslutet är gynnande>, <Ändringen är till nackdel för den enskilde>)
      Givet att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Beslutet är gynnande är <Beslutet är gynnande>
      Och att Ändringen är till nackdel för den enskilde är <Ändringen är till nackdel för den enskilde>
      När frågan "andring" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutsfattarens roll | Beslutet är gynnande | Ändringen är till nackdel för den enskilde | svar  | avgör      | saknas        | varning |
        | nämnden               | okänt                | ja                                         | utred | ingen gren | bara gynnande | inte    |

    Scenariomall: Beslutet är uppenbart felaktigt i väsentligt hänseende, Beslutet är gynnande och Överklagandet är överlämnat till domstolen (<Beslutet är uppenbart felaktigt i väsentligt hänseende>, <Beslutet är gynnande>, <Överklagandet är överlämnat till domstolen>)
      Givet att Beslutet är uppenbart felaktigt i väsentligt hänseende är <Beslutet är uppenbart felaktigt i väsentligt hänseende>
      Och att Beslutet är gynnande är <Beslutet är gynnande>
      Och att Överklagandet är överlämnat till domstolen är <Överklagandet är överlämnat till domstolen>
      När frågan "andring" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutet är uppenbart felaktigt i väsentligt hänseende | Beslutet är gynnande | Överklagandet är överlämnat till domstolen | svar    | avgör      | saknas    | varning |
        | okänt                                                  | ja                   | ja                                         | spärrat | bara R-127 | ingenting | inte    |

    Scenariomall: Beslutet är uppenbart felaktigt i väsentligt hänseende, Beslutet är gynnande och Ändringen är till nackdel för den enskilde (<Beslutet är uppenbart felaktigt i väsentligt hänseende>, <Beslutet är gynnande>, <Ändringen är till nackdel för den enskilde>)
      Givet att Beslutet är uppenbart felaktigt i väsentligt hänseende är <Beslutet är uppenbart felaktigt i väsentligt hänseende>
      Och att Beslutet är gynnande är <Beslutet är gynnande>
      Och att Ändringen är till nackdel för den enskilde är <Ändringen är till nackdel för den enskilde>
      När frågan "andring" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutet är uppenbart felaktigt i väsentligt hänseende | Beslutet är gynnande | Ändringen är till nackdel för den enskilde | svar    | avgör      | saknas    | varning |
        | nej                                                    | ja                   | ja                                         | spärrat | bara R-128 | ingenting | inte    |

    Scenariomall: Beslutet är uppenbart felaktigt i väsentligt hänseende, Ändringen är till nackdel för den enskilde och Undantag som tillåter ändring till nackdel (<Beslutet är uppenbart felaktigt i väsentligt hänseende>, <Ändringen är till nackdel för den enskilde>, <Undantag som tillåter ändring till nackdel>)
      Givet att Beslutet är uppenbart felaktigt i väsentligt hänseende är <Beslutet är uppenbart felaktigt i väsentligt hänseende>
      Och att Ändringen är till nackdel för den enskilde är <Ändringen är till nackdel för den enskilde>
      Och att Undantag som tillåter ändring till nackdel är <Undantag som tillåter ändring till nackdel>
      När frågan "andring" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutet är uppenbart felaktigt i väsentligt hänseende | Ändringen är till nackdel för den enskilde | Undantag som tillåter ändring till nackdel | svar     | avgör      | saknas    | varning |
        | okänt                                                  | ja                                         | okänt                                      | tillåtet | bara R-128 | ingenting | inte    |

    Scenariomall: Beslutsfattarens roll, Ändringen är till nackdel för den enskilde, Överklagandet är överlämnat till domstolen och Ändringen gäller förfluten tid (<Beslutsfattarens roll>, <Ändringen är till nackdel för den enskilde>, <Överklagandet är överlämnat till domstolen>, <Ändringen gäller förfluten tid>)
      Givet att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Ändringen är till nackdel för den enskilde är <Ändringen är till nackdel för den enskilde>
      Och att Överklagandet är överlämnat till domstolen är <Överklagandet är överlämnat till domstolen>
      Och att Ändringen gäller förfluten tid är <Ändringen gäller förfluten tid>
      När frågan "andring" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutsfattarens roll | Ändringen är till nackdel för den enskilde | Överklagandet är överlämnat till domstolen | Ändringen gäller förfluten tid | svar    | avgör      | saknas           | varning |
        | nämnden               | ja                                         | ja                                         | okänt                          | spärrat | bara R-127 | bara retroaktivt | inte    |

    Scenariomall: Beslutsfattarens roll, Beslutet är uppenbart felaktigt i väsentligt hänseende, Ändringen är till nackdel för den enskilde och Överklagandet är överlämnat till domstolen (<Beslutsfattarens roll>, <Beslutet är uppenbart felaktigt i väsentligt hänseende>, <Ändringen är till nackdel för den enskilde>, <Överklagandet är överlämnat till domstolen>)
      Givet att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Beslutet är uppenbart felaktigt i väsentligt hänseende är <Beslutet är uppenbart felaktigt i väsentligt hänseende>
      Och att Ändringen är till nackdel för den enskilde är <Ändringen är till nackdel för den enskilde>
      Och att Överklagandet är överlämnat till domstolen är <Överklagandet är överlämnat till domstolen>
      När frågan "andring" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutsfattarens roll | Beslutet är uppenbart felaktigt i väsentligt hänseende | Ändringen är till nackdel för den enskilde | Överklagandet är överlämnat till domstolen | svar    | avgör      | saknas    | varning |
        | nämnden               | nej                                                    | okänt                                      | ja                                         | spärrat | bara R-127 | ingenting | inte    |

    Scenariomall: Beslutet är gynnande, Ändringen är till nackdel för den enskilde, Överklagandet är överlämnat till domstolen och Undantag som tillåter ändring till nackdel (<Beslutet är gynnande>, <Ändringen är till nackdel för den enskilde>, <Överklagandet är överlämnat till domstolen>, <Undantag som tillåter ändring till nackdel>)
      Givet att Beslutet är gynnande är <Beslutet är gynnande>
      Och att Ändringen är till nackdel för den enskilde är <Ändringen är till nackdel för den enskilde>
      Och att Överklagandet är överlämnat till domstolen är <Överklagandet är överlämnat till domstolen>
      Och att Undantag som tillåter ändring till nackdel är <Undantag som tillåter ändring till nackdel>
      När frågan "andring" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutet är gynnande | Ändringen är till nackdel för den enskilde | Överklagandet är överlämnat till domstolen | Undantag som tillåter ändring till nackdel | svar    | avgör      | saknas    | varning |
        | ja                   | okänt                                      | ja                                         | tvingande säkerhetsskäl                    | spärrat | bara R-127 | ingenting | inte    |

    Scenariomall: Beslutsfattarens roll, Beslutet är uppenbart felaktigt i väsentligt hänseende, Beslutet är gynnande, Ändringen är till nackdel för den enskilde och Undantag som tillåter ändring till nackdel (<Beslutsfattarens roll>, <Beslutet är uppenbart felaktigt i väsentligt hänseende>, <Beslutet är gynnande>, <Ändringen är till nackdel för den enskilde>, <Undantag som tillåter ändring till nackdel>)
      Givet att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Beslutet är uppenbart felaktigt i väsentligt hänseende är <Beslutet är uppenbart felaktigt i väsentligt hänseende>
      Och att Beslutet är gynnande är <Beslutet är gynnande>
      Och att Ändringen är till nackdel för den enskilde är <Ändringen är till nackdel för den enskilde>
      Och att Undantag som tillåter ändring till nackdel är <Undantag som tillåter ändring till nackdel>
      När frågan "andring" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutsfattarens roll | Beslutet är uppenbart felaktigt i väsentligt hänseende | Beslutet är gynnande | Ändringen är till nackdel för den enskilde | Undantag som tillåter ändring till nackdel | svar     | avgör      | saknas    | varning |
        | nämnden               | nej                                                    | okänt                | ja                                         | tvingande säkerhetsskäl                    | tillåtet | bara R-128 | ingenting | inte    |

    Scenariomall: Beslutsfattarens roll, Beslutet är uppenbart felaktigt i väsentligt hänseende, Beslutet är gynnande, Ändringen är till nackdel för den enskilde, Överklagandet är överlämnat till domstolen och Ändringen gäller förfluten tid (<Beslutsfattarens roll>, <Beslutet är uppenbart felaktigt i väsentligt hänseende>, <Beslutet är gynnande>, <Ändringen är till nackdel för den enskilde>, <Överklagandet är överlämnat till domstolen>, <Ändringen gäller förfluten tid>)
      Givet att Beslutsfattarens roll är <Beslutsfattarens roll>
      Och att Beslutet är uppenbart felaktigt i väsentligt hänseende är <Beslutet är uppenbart felaktigt i väsentligt hänseende>
      Och att Beslutet är gynnande är <Beslutet är gynnande>
      Och att Ändringen är till nackdel för den enskilde är <Ändringen är till nackdel för den enskilde>
      Och att Överklagandet är överlämnat till domstolen är <Överklagandet är överlämnat till domstolen>
      Och att Ändringen gäller förfluten tid är <Ändringen gäller förfluten tid>
      När frågan "andring" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Beslutsfattarens roll | Beslutet är uppenbart felaktigt i väsentligt hänseende | Beslutet är gynnande | Ändringen är till nackdel för den enskilde | Överklagandet är överlämnat till domstolen | Ändringen gäller förfluten tid | svar    | avgör      | saknas            | varning |
        | nämnden               | nej                                                    | ja                   | okänt                                      | ja                                         | ja                             | spärrat | bara R-127 | bara till_nackdel | inte    |
