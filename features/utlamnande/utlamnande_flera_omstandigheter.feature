# language: sv
Egenskap: Får personuppgifter lämnas – flera omständigheter
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Den som lämnar uppgiften      | socialtjänsten     |
      | Grund för att lämna uppgiften | samtycke           |
      | Mer än samtycket omfattar     | nej                |
      | Den som får uppgiften         | Arbetsförmedlingen |
      | Samtycke                      | samtycke är lämnat |
    Och beslutsdagen är 2026-05-04

  Regel: Omständigheter som möts

    Scenariomall: Grund för att lämna uppgiften och Kommunen (<Grund för att lämna uppgiften>, <kommunprofil>)
      Givet att Grund för att lämna uppgiften är <Grund för att lämna uppgiften>
      Och kommunen är <kommunprofil>
      När frågan "utlamnande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Grund för att lämna uppgiften | kommunprofil | svar  | avgör      | saknas     | varning |
        | okänt                         | skr_norm     | utred | ingen gren | bara grund | inte    |

    Scenariomall: Den som lämnar uppgiften och Grund för att lämna uppgiften (<Den som lämnar uppgiften>, <Grund för att lämna uppgiften>)
      Givet att Den som lämnar uppgiften är <Den som lämnar uppgiften>
      Och att Grund för att lämna uppgiften är <Grund för att lämna uppgiften>
      När frågan "utlamnande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Den som lämnar uppgiften  | Grund för att lämna uppgiften | svar     | avgör      | saknas    | varning |
        | arbetsmarknadsavdelningen | uppgiftsskyldighet            | tillåtet | bara R-131 | ingenting | inte    |

    Scenariomall: Den som lämnar uppgiften, Grund för att lämna uppgiften och Kommunen (<Den som lämnar uppgiften>, <Grund för att lämna uppgiften>, <kommunprofil>)
      Givet att Den som lämnar uppgiften är <Den som lämnar uppgiften>
      Och att Grund för att lämna uppgiften är <Grund för att lämna uppgiften>
      Och kommunen är <kommunprofil>
      När frågan "utlamnande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Den som lämnar uppgiften  | Grund för att lämna uppgiften | kommunprofil | svar     | avgör      | saknas    | varning |
        | arbetsmarknadsavdelningen | 10 kap. 2 § OSL               | skr_norm     | tillåtet | bara R-131 | ingenting | inte    |

    Scenariomall: Den som lämnar uppgiften och Mer än samtycket omfattar (<Den som lämnar uppgiften>, <Mer än samtycket omfattar>)
      Givet att Den som lämnar uppgiften är <Den som lämnar uppgiften>
      Och att Mer än samtycket omfattar är <Mer än samtycket omfattar>
      När frågan "utlamnande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Den som lämnar uppgiften | Mer än samtycket omfattar | svar     | avgör      | saknas    | varning |
        | Arbetsförmedlingen       | ja                        | tillåtet | bara R-131 | ingenting | inte    |

    Scenariomall: Den som lämnar uppgiften och Den som får uppgiften (<Den som lämnar uppgiften>, <Den som får uppgiften>)
      Givet att Den som lämnar uppgiften är <Den som lämnar uppgiften>
      Och att Den som får uppgiften är <Den som får uppgiften>
      När frågan "utlamnande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Den som lämnar uppgiften | Den som får uppgiften     | svar     | avgör      | saknas    | varning |
        | Arbetsförmedlingen       | arbetsmarknadsavdelningen | tillåtet | bara R-66  | ingenting | inte    |
        | Försäkringskassan        | Försäkringskassan         | tillåtet | bara R-131 | ingenting | inte    |

    Scenariomall: Den som får uppgiften, Grund för att lämna uppgiften och Kommunen (<Den som får uppgiften>, <Grund för att lämna uppgiften>, <kommunprofil>)
      Givet att Den som får uppgiften är <Den som får uppgiften>
      Och att Grund för att lämna uppgiften är <Grund för att lämna uppgiften>
      Och kommunen är <kommunprofil>
      När frågan "utlamnande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Den som får uppgiften | Grund för att lämna uppgiften | kommunprofil | svar     | avgör     | saknas    | varning |
        | skolan                | 10 kap. 2 § OSL               | skr_norm     | tillåtet | bara R-23 | ingenting | inte    |

    Scenariomall: Den som får uppgiften och Mer än samtycket omfattar (<Den som får uppgiften>, <Mer än samtycket omfattar>)
      Givet att Den som får uppgiften är <Den som får uppgiften>
      Och att Mer än samtycket omfattar är <Mer än samtycket omfattar>
      När frågan "utlamnande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Den som får uppgiften     | Mer än samtycket omfattar | svar    | avgör              | saknas    | varning |
        | arbetsmarknadsavdelningen | ja                        | spärrat | bara R-22 och R-23 | ingenting | inte    |

    Scenariomall: Den som får uppgiften och Samtycke (<Den som får uppgiften>, <Samtycke>)
      Givet att Den som får uppgiften är <Den som får uppgiften>
      Och att Samtycke är <Samtycke>
      När frågan "utlamnande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Den som får uppgiften     | Samtycke | svar  | avgör      | saknas        | varning |
        | arbetsmarknadsavdelningen | okänt    | utred | ingen gren | bara samtycke | inte    |

    Scenariomall: Den som lämnar uppgiften, Den som får uppgiften och Grund för att lämna uppgiften (<Den som lämnar uppgiften>, <Den som får uppgiften>, <Grund för att lämna uppgiften>)
      Givet att Den som lämnar uppgiften är <Den som lämnar uppgiften>
      Och att Den som får uppgiften är <Den som får uppgiften>
      Och att Grund för att lämna uppgiften är <Grund för att lämna uppgiften>
      När frågan "utlamnande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Den som lämnar uppgiften  | Den som får uppgiften | Grund för att lämna uppgiften | svar     | avgör      | saknas    | varning |
        | annan                     | annan                 | okänt                         | tillåtet | bara R-131 | ingenting | inte    |
        | arbetsmarknadsavdelningen | Försäkringskassan     | ingen                         | spärrat  | bara R-131 | ingenting | inte    |

    Scenariomall: Den som lämnar uppgiften, Den som får uppgiften och Samtycke (<Den som lämnar uppgiften>, <Den som får uppgiften>, <Samtycke>)
      Givet att Den som lämnar uppgiften är <Den som lämnar uppgiften>
      Och att Den som får uppgiften är <Den som får uppgiften>
      Och att Samtycke är <Samtycke>
      När frågan "utlamnande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Den som lämnar uppgiften | Den som får uppgiften | Samtycke          | svar  | avgör      | saknas         | varning |
        | annan                    | okänt                 | samtycke är nekat | utred | ingen gren | bara mottagare | inte    |

    Scenariomall: Den som får uppgiften, Samtycke och Mer än samtycket omfattar (<Den som får uppgiften>, <Samtycke>, <Mer än samtycket omfattar>)
      Givet att Den som får uppgiften är <Den som får uppgiften>
      Och att Samtycke är <Samtycke>
      Och att Mer än samtycket omfattar är <Mer än samtycket omfattar>
      När frågan "utlamnande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Den som får uppgiften | Samtycke | Mer än samtycket omfattar | svar     | avgör      | saknas        | varning |
        | skolan                | okänt    | ja                        | utred    | ingen gren | bara samtycke | inte    |
        | socialtjänsten        | okänt    | okänt                     | tillåtet | bara R-131 | ingenting     | inte    |

    Scenariomall: Den som lämnar uppgiften, Den som får uppgiften, Grund för att lämna uppgiften och Mer än samtycket omfattar (<Den som lämnar uppgiften>, <Den som får uppgiften>, <Grund för att lämna uppgiften>, <Mer än samtycket omfattar>)
      Givet att Den som lämnar uppgiften är <Den som lämnar uppgiften>
      Och att Den som får uppgiften är <Den som får uppgiften>
      Och att Grund för att lämna uppgiften är <Grund för att lämna uppgiften>
      Och att Mer än samtycket omfattar är <Mer än samtycket omfattar>
      När frågan "utlamnande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Den som lämnar uppgiften  | Den som får uppgiften | Grund för att lämna uppgiften | Mer än samtycket omfattar | svar     | avgör      | saknas    | varning |
        | arbetsmarknadsavdelningen | okänt                 | uppgiftsskyldighet            | ja                        | tillåtet | bara R-131 | ingenting | inte    |

    Scenariomall: Den som lämnar uppgiften, Den som får uppgiften, Samtycke och Grund för att lämna uppgiften (<Den som lämnar uppgiften>, <Den som får uppgiften>, <Samtycke>, <Grund för att lämna uppgiften>)
      Givet att Den som lämnar uppgiften är <Den som lämnar uppgiften>
      Och att Den som får uppgiften är <Den som får uppgiften>
      Och att Samtycke är <Samtycke>
      Och att Grund för att lämna uppgiften är <Grund för att lämna uppgiften>
      När frågan "utlamnande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Den som lämnar uppgiften | Den som får uppgiften     | Samtycke          | Grund för att lämna uppgiften | svar    | avgör     | saknas    | varning |
        | Arbetsförmedlingen       | arbetsmarknadsavdelningen | samtycke är nekat | ingen                         | spärrat | bara R-25 | ingenting | inte    |

    Scenariomall: Den som får uppgiften, Samtycke, Grund för att lämna uppgiften och Mer än samtycket omfattar (<Den som får uppgiften>, <Samtycke>, <Grund för att lämna uppgiften>, <Mer än samtycket omfattar>)
      Givet att Den som får uppgiften är <Den som får uppgiften>
      Och att Samtycke är <Samtycke>
      Och att Grund för att lämna uppgiften är <Grund för att lämna uppgiften>
      Och att Mer än samtycket omfattar är <Mer än samtycket omfattar>
      När frågan "utlamnande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Den som får uppgiften | Samtycke | Grund för att lämna uppgiften | Mer än samtycket omfattar | svar     | avgör     | saknas    | varning |
        | annan                 | okänt    | uppgiftsskyldighet            | okänt                     | tillåtet | bara R-23 | ingenting | inte    |
