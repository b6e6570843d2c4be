# language: sv
Egenskap: Är sökanden behörig till sommarpraktik – flera omständigheter
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Ålder i år                  | 17              |
      | Ansökan kom in i tid        | ja              |
      | Beslutet fattas automatiskt | nej             |
      | Behöver anpassad plats      | nej             |
      | Folkbokförd i kommunen      | ja              |
      | Område                      | C, Ung i sommar |
    Och beslutsdagen är 2026-04-15

  Regel: Omständigheter som möts

    Scenariomall: Ålder i år (<Ålder i år>)
      Givet att Ålder i år är <Ålder i år>
      När frågan "sommarpraktik" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet fordelning <fordelning>

      Exempel:
        | Ålder i år | svar     | avgör     | saknas    | varning | fordelning |
        | 19         | tillåtet | bara R-94 | ingenting | inte    | lottning   |

    Scenariomall: Ålder i år och Går i anpassad skola (<Ålder i år>, <Går i anpassad skola>)
      Givet att Ålder i år är <Ålder i år>
      Och att Går i anpassad skola är <Går i anpassad skola>
      När frågan "sommarpraktik" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet fordelning <fordelning>

      Exempel:
        | Ålder i år | Går i anpassad skola | svar     | avgör     | saknas    | varning | fordelning |
        | 19         | ja                   | tillåtet | bara R-94 | ingenting | inte    | lottning   |

    Scenariomall: Ålder i år och Ålder som uppnås under kalenderåret (<Ålder i år>, <Ålder som uppnås under kalenderåret>)
      Givet att Ålder i år är <Ålder i år>
      Och att Ålder som uppnås under kalenderåret är <Ålder som uppnås under kalenderåret>
      När frågan "sommarpraktik" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet fordelning <fordelning>

      Exempel:
        | Ålder i år | Ålder som uppnås under kalenderåret | svar     | avgör     | saknas              | varning | fordelning |
        | 19         | 22                                  | tillåtet | bara R-94 | ingenting           | inte    | lottning   |
        | 20         | 21                                  | utred    | bara R-94 | bara anpassad_skola | inte    | lottning   |

    Scenariomall: Ålder i år och Område (<Ålder i år>, <Område>)
      Givet att Ålder i år är <Ålder i år>
      Och att Område är <Område>
      När frågan "sommarpraktik" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet fordelning <fordelning>

      Exempel:
        | Ålder i år | Område  | svar    | avgör      | saknas             | varning | fordelning |
        | 19         | D, FRAM | spärrat | bara R-02  | ingenting          | inte    | okänt      |
        | 19         | okänt   | utred   | ingen gren | bara insats_omrade | inte    | okänt      |

    Scenariomall: Ålder i år, Går i anpassad skola och Ålder som uppnås under kalenderåret (<Ålder i år>, <Går i anpassad skola>, <Ålder som uppnås under kalenderåret>)
      Givet att Ålder i år är <Ålder i år>
      Och att Går i anpassad skola är <Går i anpassad skola>
      Och att Ålder som uppnås under kalenderåret är <Ålder som uppnås under kalenderåret>
      När frågan "sommarpraktik" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet fordelning <fordelning>

      Exempel:
        | Ålder i år | Går i anpassad skola | Ålder som uppnås under kalenderåret | svar     | avgör     | saknas    | varning | fordelning |
        | 19         | ja                   | 21                                  | tillåtet | bara R-94 | ingenting | inte    | lottning   |
        | 19         | ja                   | 22                                  | tillåtet | bara R-94 | ingenting | inte    | lottning   |

    Scenariomall: Ålder i år, Område och Går i anpassad skola (<Ålder i år>, <Område>, <Går i anpassad skola>)
      Givet att Ålder i år är <Ålder i år>
      Och att Område är <Område>
      Och att Går i anpassad skola är <Går i anpassad skola>
      När frågan "sommarpraktik" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet fordelning <fordelning>

      Exempel:
        | Ålder i år | Område | Går i anpassad skola | svar    | avgör      | saknas                        | varning | fordelning |
        | 19         | okänt  | nej                  | utred   | ingen gren | bara insats_omrade            | inte    | okänt      |
        | 20         | okänt  | ja                   | utred   | ingen gren | bara insats_omrade, fyller_ar | inte    | okänt      |
        | 20         | okänt  | nej                  | spärrat | bara R-99  | bara insats_omrade            | inte    | okänt      |

    Scenariomall: Ålder i år, Område, Går i anpassad skola och Ålder som uppnås under kalenderåret (<Ålder i år>, <Område>, <Går i anpassad skola>, <Ålder som uppnås under kalenderåret>)
      Givet att Ålder i år är <Ålder i år>
      Och att Område är <Område>
      Och att Går i anpassad skola är <Går i anpassad skola>
      Och att Ålder som uppnås under kalenderåret är <Ålder som uppnås under kalenderåret>
      När frågan "sommarpraktik" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet fordelning <fordelning>

      Exempel:
        | Ålder i år | Område | Går i anpassad skola | Ålder som uppnås under kalenderåret | svar  | avgör      | saknas             | varning | fordelning |
        | 20         | okänt  | ja                   | 21                                  | utred | ingen gren | bara insats_omrade | inte    | okänt      |

    Scenariomall: Ålder i år, Område, Ansökan kom in i tid och Går i anpassad skola (<Ålder i år>, <Område>, <Ansökan kom in i tid>, <Går i anpassad skola>)
      Givet att Ålder i år är <Ålder i år>
      Och att Område är <Område>
      Och att Ansökan kom in i tid är <Ansökan kom in i tid>
      Och att Går i anpassad skola är <Går i anpassad skola>
      När frågan "sommarpraktik" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet fordelning <fordelning>

      Exempel:
        | Ålder i år | Område                | Ansökan kom in i tid | Går i anpassad skola | svar    | avgör              | saknas    | varning | fordelning |
        | 30         | C, praktik vid events | nej                  | ja                   | spärrat | bara R-96 och R-99 | ingenting | inte    | okänt      |

    Scenariomall: Ålder i år, Område, Ålder som uppnås under kalenderåret och Behöver anpassad plats (<Ålder i år>, <Område>, <Ålder som uppnås under kalenderåret>, <Behöver anpassad plats>)
      Givet att Ålder i år är <Ålder i år>
      Och att Område är <Område>
      Och att Ålder som uppnås under kalenderåret är <Ålder som uppnås under kalenderåret>
      Och att Behöver anpassad plats är <Behöver anpassad plats>
      När frågan "sommarpraktik" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet fordelning <fordelning>

      Exempel:
        | Ålder i år | Område | Ålder som uppnås under kalenderåret | Behöver anpassad plats | svar  | avgör      | saknas             | varning | fordelning |
        | 19         | okänt  | 22                                  | ja                     | utred | ingen gren | bara insats_omrade | inte    | okänt      |
