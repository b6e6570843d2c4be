# language: sv
Egenskap: Gäller skollagen för den unge – flera omständigheter
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Har fullgjort skolplikten eller folkbokförts därefter | ja                              |
      | Har fyllt 20 år                                       | nej                             |
      | Har gymnasieexamen eller motsvarande                  | nej                             |
      | Går i gymnasieutbildning                              | nej                             |
      | Område                                                | C, kommunala aktivitetsansvaret |
      | Deltagandet krävs av den unge                         | nej                             |
    Och beslutsdagen är 2026-05-04

  Regel: Omständigheter som möts

    Scenariomall: Har fyllt 20 år och Deltagandet krävs av den unge (<Har fyllt 20 år>, <Deltagandet krävs av den unge>)
      Givet att Har fyllt 20 år är <Har fyllt 20 år>
      Och att Deltagandet krävs av den unge är <Deltagandet krävs av den unge>
      När frågan "skola" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Har fyllt 20 år | Deltagandet krävs av den unge | svar  | avgör      | saknas        | varning |
        | okänt           | ja                            | utred | ingen gren | bara fyllt_20 | inte    |

    Scenariomall: Går i gymnasieutbildning och Deltagandet krävs av den unge (<Går i gymnasieutbildning>, <Deltagandet krävs av den unge>)
      Givet att Går i gymnasieutbildning är <Går i gymnasieutbildning>
      Och att Deltagandet krävs av den unge är <Deltagandet krävs av den unge>
      När frågan "skola" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Går i gymnasieutbildning | Deltagandet krävs av den unge | svar           | avgör     | saknas    | varning |
        | ja                       | ja                            | ej tillämpligt | bara R-92 | ingenting | inte    |

    Scenariomall: Område och Har fyllt 20 år (<Område>, <Har fyllt 20 år>)
      Givet att Område är <Område>
      Och att Har fyllt 20 år är <Har fyllt 20 år>
      När frågan "skola" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Område            | Har fyllt 20 år | svar  | avgör      | saknas        | varning |
        | C, praktikservice | okänt           | utred | ingen gren | bara fyllt_20 | inte    |

    Scenariomall: Område och Deltagandet krävs av den unge (<Område>, <Deltagandet krävs av den unge>)
      Givet att Område är <Område>
      Och att Deltagandet krävs av den unge är <Deltagandet krävs av den unge>
      När frågan "skola" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Område | Deltagandet krävs av den unge | svar  | avgör      | saknas             | varning |
        | okänt  | ja                            | utred | ingen gren | bara insats_omrade | inte    |

    Scenariomall: Område, Har gymnasieexamen eller motsvarande och Deltagandet krävs av den unge (<Område>, <Har gymnasieexamen eller motsvarande>, <Deltagandet krävs av den unge>)
      Givet att Område är <Område>
      Och att Har gymnasieexamen eller motsvarande är <Har gymnasieexamen eller motsvarande>
      Och att Deltagandet krävs av den unge är <Deltagandet krävs av den unge>
      När frågan "skola" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Område            | Har gymnasieexamen eller motsvarande | Deltagandet krävs av den unge | svar  | avgör      | saknas              | varning |
        | C, praktikservice | okänt                                | ja                            | utred | ingen gren | bara gymnasieexamen | inte    |

    Scenariomall: Område, Årskurs, Har fullgjort skolplikten eller folkbokförts därefter och Deltagandet krävs av den unge (<Område>, <Årskurs>, <Har fullgjort skolplikten eller folkbokförts därefter>, <Deltagandet krävs av den unge>)
      Givet att Område är <Område>
      Och att Årskurs är <Årskurs>
      Och att Har fullgjort skolplikten eller folkbokförts därefter är <Har fullgjort skolplikten eller folkbokförts därefter>
      Och att Deltagandet krävs av den unge är <Deltagandet krävs av den unge>
      När frågan "skola" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Område            | Årskurs | Har fullgjort skolplikten eller folkbokförts därefter | Deltagandet krävs av den unge | svar  | avgör      | saknas                   | varning |
        | C, praktikservice | 7       | okänt                                                 | ja                            | utred | ingen gren | bara fullgjord_skolplikt | inte    |

    Scenariomall: Område, Har gymnasieexamen eller motsvarande, Går i gymnasieutbildning och Har fullgjort skolplikten eller folkbokförts därefter (<Område>, <Har gymnasieexamen eller motsvarande>, <Går i gymnasieutbildning>, <Har fullgjort skolplikten eller folkbokförts därefter>)
      Givet att Område är <Område>
      Och att Har gymnasieexamen eller motsvarande är <Har gymnasieexamen eller motsvarande>
      Och att Går i gymnasieutbildning är <Går i gymnasieutbildning>
      Och att Har fullgjort skolplikten eller folkbokförts därefter är <Har fullgjort skolplikten eller folkbokförts därefter>
      När frågan "skola" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Område            | Har gymnasieexamen eller motsvarande | Går i gymnasieutbildning | Har fullgjort skolplikten eller folkbokförts därefter | svar  | avgör      | saknas                    | varning |
        | C, praktikservice | ja                                   | okänt                    | okänt                                                 | utred | ingen gren | bara i_gymnasieutbildning | inte    |

    Scenariomall: Område, Årskurs, Har fyllt 20 år, Har gymnasieexamen eller motsvarande och Går i gymnasieutbildning (<Område>, <Årskurs>, <Har fyllt 20 år>, <Har gymnasieexamen eller motsvarande>, <Går i gymnasieutbildning>)
      Givet att Område är <Område>
      Och att Årskurs är <Årskurs>
      Och att Har fyllt 20 år är <Har fyllt 20 år>
      Och att Har gymnasieexamen eller motsvarande är <Har gymnasieexamen eller motsvarande>
      Och att Går i gymnasieutbildning är <Går i gymnasieutbildning>
      När frågan "skola" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Område            | Årskurs | Har fyllt 20 år | Har gymnasieexamen eller motsvarande | Går i gymnasieutbildning | svar  | avgör      | saknas                    | varning |
        | C, praktikservice | 10      | okänt           | ja                                   | okänt                    | utred | ingen gren | bara i_gymnasieutbildning | inte    |

    Scenariomall: Område, Har fyllt 20 år, Har gymnasieexamen eller motsvarande, Går i gymnasieutbildning och Har fullgjort skolplikten eller folkbokförts därefter (<Område>, <Har fyllt 20 år>, <Har gymnasieexamen eller motsvarande>, <Går i gymnasieutbildning>, <Har fullgjort skolplikten eller folkbokförts därefter>)
      Givet att Område är <Område>
      Och att Har fyllt 20 år är <Har fyllt 20 år>
      Och att Har gymnasieexamen eller motsvarande är <Har gymnasieexamen eller motsvarande>
      Och att Går i gymnasieutbildning är <Går i gymnasieutbildning>
      Och att Har fullgjort skolplikten eller folkbokförts därefter är <Har fullgjort skolplikten eller folkbokförts därefter>
      När frågan "skola" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Område            | Har fyllt 20 år | Har gymnasieexamen eller motsvarande | Går i gymnasieutbildning | Har fullgjort skolplikten eller folkbokförts därefter | svar  | avgör      | saknas                    | varning |
        | C, praktikservice | ja              | okänt                                | okänt                    | okänt                                                 | utred | ingen gren | bara i_gymnasieutbildning | inte    |
        | C, praktikservice | okänt           | okänt                                | okänt                    | nej                                                   | utred | ingen gren | bara i_gymnasieutbildning | inte    |
