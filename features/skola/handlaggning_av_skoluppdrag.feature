# language: sv
Egenskap: Prao, praktikservice och kommunala aktivitetsansvaret
  Förvaltningen tar fram platser på skolans uppdrag och beslutar aldrig om eleven.

  Bakgrund:
    Givet i dag är 2026-05-04
    Och den enskilde är född 2009-08-20
    Och följande fakta:
      | Uppdragsgivare                                           | grundskoleförvaltningen   |
      | Har fyllt 20 år                                          | nej                       |
      | Har gymnasieexamen eller motsvarande                     | nej                       |
      | Har fullgjort skolplikten eller folkbokförts därefter    | ja                        |
      | Går i gymnasieutbildning                                 | nej                       |
      | Deltagandet krävs av den unge                            | nej                       |
      | När fyller den unge 20 år?                               | 2029-08-20                |

  Regel: 10 kap. 8 a § skollagen – prao från årskurs 8

    @R-90
    Scenariomall: Elev i årskurs <arskurs>: <slut>
      Givet att Område är C, prao
      Och att Årskurs är <arskurs>
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "skola" inom skolan
      Och arbetsmarknadssekreteraren slutför "Registrera uppdraget"
      Så har "<slut>" hänt

      Exempel:
        | arskurs | slut                    |
        | 7       | Den unge omfattas inte  |
        | 8       | Vad gäller för den unge? |
        | 9       | Vad gäller för den unge? |

    @R-90 @R-09d
    Scenario: Platsen lämnas till skolan som verkställighet, utan beslut om eleven
      Givet att Område är C, prao
      Och att Årskurs är 8
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "skola" inom skolan
      Och ärendet har nått "Ta fram praoplats"
      När arbetsmarknadssekreteraren slutför "Ta fram praoplats"
      Så har "Praoplats lämnad till skolan" hänt
      Och har inget beslut fattats
      Och är ärendet avslutat

  Regel: 29 kap. 9 § skollagen – praktikservice och aktivitetsansvar till 20-årsdagen

    @R-91
    Scenario: Gymnasieeleven får en praktikplats på skolans uppdrag
      Givet att Område är C, praktikservice
      Och att Går i gymnasieutbildning är ja
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "skola" inom skolan
      Och ärendet har nått "Ta fram praktikplats"
      När arbetsmarknadssekreteraren slutför "Ta fram praktikplats"
      Så har "Praktikplats lämnad till uppdragsgivaren" hänt
      Och är ärendet avslutat

    @R-92
    Scenario: Den som tackar ja får en individuell åtgärd som dokumenteras
      Givet att Område är C, kommunala aktivitetsansvaret
      Och att Tackar den unge ja? är ja
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "skola" inom skolan
      Och ärendet har nått "Dokumentera åtgärden"
      När arbetsmarknadssekreteraren slutför "Dokumentera åtgärden"
      Så har "Åtgärd dokumenterad" hänt
      Och är ärendet avslutat

    @R-93
    Scenario: Förvaltningslagen gäller delvis i aktivitetsansvaret
      Givet att Område är C, kommunala aktivitetsansvaret
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "skola" inom skolan
      När ärendet har nått "Föra in i registret"
      Så prövades R-93

    @R-92
    Scenario: Den som tackar nej kontaktas igen, utan följder
      Givet att Område är C, kommunala aktivitetsansvaret
      Och att Tackar den unge ja? är nej
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "skola" inom skolan
      Och ärendet har nått "Erbjuda individuell åtgärd"
      När arbetsmarknadssekreteraren slutför "Erbjuda individuell åtgärd"
      Så finns arbetsuppgiften "Erbjuda individuell åtgärd"
      Och har inget beslut fattats

    @R-92
    Scenariomall: Aktivitetsansvaret den <dag>: <status>
      Givet att Område är C, kommunala aktivitetsansvaret
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "skola" inom skolan
      Och ärendet har nått "Erbjuda individuell åtgärd"
      När tiden går till <dag>
      Så är ärendet <status>

      Exempel:
        | dag        | status    |
        | 2029-08-19 | pågående  |
        | 2029-08-20 | avslutat  |
        | 2029-08-21 | avslutat  |

    @R-92
    Scenariomall: Den som <skal> omfattas inte
      Givet att Område är C, kommunala aktivitetsansvaret
      Och att <faktum> är <varde>
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "skola" inom skolan
      När arbetsmarknadssekreteraren slutför "Registrera uppdraget"
      Så har "Den unge omfattas inte" hänt
      Och är ärendet avslutat

      Exempel:
        | skal                      | faktum                                                | varde |
        | har fyllt 20 år           | Har fyllt 20 år                                       | ja    |
        | har gymnasieexamen        | Har gymnasieexamen eller motsvarande                  | ja    |
        | går i gymnasiet           | Går i gymnasieutbildning                              | ja    |
        | inte fullgjort skolplikten | Har fullgjort skolplikten eller folkbokförts därefter | nej   |

    @R-92
    Scenario: Ett krav på att den unge ska delta stoppas
      Givet att Område är C, kommunala aktivitetsansvaret
      Och att Deltagandet krävs av den unge är ja
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "skola" inom skolan
      När arbetsmarknadssekreteraren slutför "Registrera uppdraget"
      Så stoppas beslutet enligt 29 kap. 9 § skollagen
