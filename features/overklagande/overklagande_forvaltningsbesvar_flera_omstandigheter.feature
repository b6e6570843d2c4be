# language: sv
Egenskap: Ska överklagandet prövas – förvaltningsbesvär – flera omständigheter
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Dag då klaganden fick del av beslutet | 2026-12-03         |
      | Dag då skrivelsen kom in              | 2026-12-28         |
      | Hur beslutet överklagas               | förvaltningsbesvär |
    Och beslutsdagen är 2027-01-04

  Regel: Omständigheter som möts

    Scenariomall: Dag då klaganden fick del av beslutet (<Dag då klaganden fick del av beslutet>)
      Givet att Dag då klaganden fick del av beslutet är <Dag då klaganden fick del av beslutet>
      När frågan "overklagande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sista_dag <sista_dag>

      Exempel:
        | Dag då klaganden fick del av beslutet | svar  | avgör      | saknas                                  | varning | sista_dag |
        | okänt                                 | utred | ingen gren | bara delgiven_datum, hanvisning_korrekt | inte    | okänt     |

    Scenariomall: Dag då skrivelsen kom in och Beslutet är rent förberedande eller verkställande (<Dag då skrivelsen kom in>, <Beslutet är rent förberedande eller verkställande>)
      Givet att Dag då skrivelsen kom in är <Dag då skrivelsen kom in>
      Och att Beslutet är rent förberedande eller verkställande är <Beslutet är rent förberedande eller verkställande>
      När frågan "overklagande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sista_dag <sista_dag>

      Exempel:
        | Dag då skrivelsen kom in | Beslutet är rent förberedande eller verkställande | svar  | avgör      | saknas                               | varning | sista_dag  |
        | okänt                    | ja                                                | utred | bara R-130 | bara inkom_datum, hanvisning_korrekt | inte    | 2026-12-28 |

    Scenariomall: Dag då skrivelsen kom in och Dag då överklagandet kom in till domstolen (<Dag då skrivelsen kom in>, <Dag då överklagandet kom in till domstolen>)
      Givet att Dag då skrivelsen kom in är <Dag då skrivelsen kom in>
      Och att Dag då överklagandet kom in till domstolen är <Dag då överklagandet kom in till domstolen>
      När frågan "overklagande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sista_dag <sista_dag>

      Exempel:
        | Dag då skrivelsen kom in | Dag då överklagandet kom in till domstolen | svar     | avgör                | saknas    | varning | sista_dag  |
        | okänt                    | 2026-12-03                                 | tillåtet | bara R-123 och R-130 | ingenting | inte    | 2026-12-28 |

    Scenariomall: Dag då överklagandet kom in till domstolen och Överklagandehänvisningen var rätt (<Dag då överklagandet kom in till domstolen>, <Överklagandehänvisningen var rätt>)
      Givet att Dag då överklagandet kom in till domstolen är <Dag då överklagandet kom in till domstolen>
      Och att Överklagandehänvisningen var rätt är <Överklagandehänvisningen var rätt>
      När frågan "overklagande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sista_dag <sista_dag>

      Exempel:
        | Dag då överklagandet kom in till domstolen | Överklagandehänvisningen var rätt | svar     | avgör                | saknas    | varning | sista_dag  |
        | 2026-12-27                                 | nej                               | tillåtet | bara R-120 och R-130 | ingenting | inte    | 2026-12-28 |

    Scenariomall: Hur beslutet överklagas och Dag då justerat protokoll anslogs (<Hur beslutet överklagas>, <Dag då justerat protokoll anslogs>)
      Givet att Hur beslutet överklagas är <Hur beslutet överklagas>
      Och att Dag då justerat protokoll anslogs är <Dag då justerat protokoll anslogs>
      När frågan "overklagande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sista_dag <sista_dag>

      Exempel:
        | Hur beslutet överklagas | Dag då justerat protokoll anslogs | svar  | avgör                | saknas                          | varning | sista_dag  |
        | laglighetsprövning      | 2026-12-29                        | utred | bara R-124 och R-130 | bara kommunmedlem, forberedande | inte    | 2027-01-19 |

    Scenariomall: Hur beslutet överklagas och Överklagandehänvisningen var rätt (<Hur beslutet överklagas>, <Överklagandehänvisningen var rätt>)
      Givet att Hur beslutet överklagas är <Hur beslutet överklagas>
      Och att Överklagandehänvisningen var rätt är <Överklagandehänvisningen var rätt>
      När frågan "overklagande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sista_dag <sista_dag>

      Exempel:
        | Hur beslutet överklagas | Överklagandehänvisningen var rätt | svar  | avgör      | saknas                                        | varning | sista_dag |
        | laglighetsprövning      | nej                               | utred | ingen gren | bara anslag_datum, kommunmedlem, forberedande | inte    | okänt     |

    Scenariomall: Hur beslutet överklagas och Dag då skrivelsen kom in (<Hur beslutet överklagas>, <Dag då skrivelsen kom in>)
      Givet att Hur beslutet överklagas är <Hur beslutet överklagas>
      Och att Dag då skrivelsen kom in är <Dag då skrivelsen kom in>
      När frågan "overklagande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sista_dag <sista_dag>

      Exempel:
        | Hur beslutet överklagas | Dag då skrivelsen kom in | svar  | avgör      | saknas                                                     | varning | sista_dag |
        | laglighetsprövning      | okänt                    | utred | ingen gren | bara anslag_datum, inkom_datum, kommunmedlem, forberedande | inte    | okänt     |
        | okänt                   | okänt                    | utred | ingen gren | bara overklagandetyp                                       | inte    | okänt     |

    Scenariomall: Dag då skrivelsen kom in, Överklagandehänvisningen var rätt och Klaganden är medlem i kommunen (<Dag då skrivelsen kom in>, <Överklagandehänvisningen var rätt>, <Klaganden är medlem i kommunen>)
      Givet att Dag då skrivelsen kom in är <Dag då skrivelsen kom in>
      Och att Överklagandehänvisningen var rätt är <Överklagandehänvisningen var rätt>
      Och att Klaganden är medlem i kommunen är <Klaganden är medlem i kommunen>
      När frågan "overklagande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sista_dag <sista_dag>

      Exempel:
        | Dag då skrivelsen kom in | Överklagandehänvisningen var rätt | Klaganden är medlem i kommunen | svar     | avgör                | saknas    | varning | sista_dag  |
        | okänt                    | nej                               | nej                            | tillåtet | bara R-122 och R-130 | ingenting | inte    | 2026-12-28 |

    Scenariomall: Hur beslutet överklagas, Dag då justerat protokoll anslogs, Dag då skrivelsen kom in och Överklagandehänvisningen var rätt (<Hur beslutet överklagas>, <Dag då justerat protokoll anslogs>, <Dag då skrivelsen kom in>, <Överklagandehänvisningen var rätt>)
      Givet att Hur beslutet överklagas är <Hur beslutet överklagas>
      Och att Dag då justerat protokoll anslogs är <Dag då justerat protokoll anslogs>
      Och att Dag då skrivelsen kom in är <Dag då skrivelsen kom in>
      Och att Överklagandehänvisningen var rätt är <Överklagandehänvisningen var rätt>
      När frågan "overklagande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sista_dag <sista_dag>

      Exempel:
        | Hur beslutet överklagas | Dag då justerat protokoll anslogs | Dag då skrivelsen kom in | Överklagandehänvisningen var rätt | svar    | avgör                | saknas                          | varning | sista_dag  |
        | laglighetsprövning      | 2026-12-03                        | 2027-01-03               | ja                                | spärrat | bara R-124 och R-130 | bara kommunmedlem, forberedande | inte    | 2026-12-28 |

    Scenariomall: Hur beslutet överklagas, Dag då justerat protokoll anslogs, Dag då skrivelsen kom in och Dag då överklagandet kom in till domstolen (<Hur beslutet överklagas>, <Dag då justerat protokoll anslogs>, <Dag då skrivelsen kom in>, <Dag då överklagandet kom in till domstolen>)
      Givet att Hur beslutet överklagas är <Hur beslutet överklagas>
      Och att Dag då justerat protokoll anslogs är <Dag då justerat protokoll anslogs>
      Och att Dag då skrivelsen kom in är <Dag då skrivelsen kom in>
      Och att Dag då överklagandet kom in till domstolen är <Dag då överklagandet kom in till domstolen>
      När frågan "overklagande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sista_dag <sista_dag>

      Exempel:
        | Hur beslutet överklagas | Dag då justerat protokoll anslogs | Dag då skrivelsen kom in | Dag då överklagandet kom in till domstolen | svar  | avgör                | saknas                          | varning | sista_dag  |
        | laglighetsprövning      | 2026-12-03                        | okänt                    | 2026-12-27                                 | utred | bara R-124 och R-130 | bara kommunmedlem, forberedande | inte    | 2026-12-28 |

    Scenariomall: Hur beslutet överklagas, Dag då skrivelsen kom in, Klaganden är medlem i kommunen och Beslutet är rent förberedande eller verkställande (<Hur beslutet överklagas>, <Dag då skrivelsen kom in>, <Klaganden är medlem i kommunen>, <Beslutet är rent förberedande eller verkställande>)
      Givet att Hur beslutet överklagas är <Hur beslutet överklagas>
      Och att Dag då skrivelsen kom in är <Dag då skrivelsen kom in>
      Och att Klaganden är medlem i kommunen är <Klaganden är medlem i kommunen>
      Och att Beslutet är rent förberedande eller verkställande är <Beslutet är rent förberedande eller verkställande>
      När frågan "overklagande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sista_dag <sista_dag>

      Exempel:
        | Hur beslutet överklagas | Dag då skrivelsen kom in | Klaganden är medlem i kommunen | Beslutet är rent förberedande eller verkställande | svar    | avgör                | saknas    | varning | sista_dag |
        | laglighetsprövning      | okänt                    | nej                            | ja                                                | spärrat | bara R-124 och R-126 | ingenting | inte    | okänt     |
