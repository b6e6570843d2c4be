# language: sv
Egenskap: Får försörjningsstödet sättas ned eller avslås – en anvisad som uteblir – flera omständigheter
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Anvisning är beslutad               | ja                           |
      | Anvisningen är giltig               | ja                           |
      | Antal barn i hushållet              | 0                            |
      | Försörjningsstöd                    | försörjningsstöd är beviljat |
      | Skäl för händelsen                  | inget godtagbart skäl        |
      | Händelse                            | uteblir                      |
      | Vad händelsen gäller                | anvisad verksamhet           |
      | Den enskilde har fått yttra sig     | ja                           |
      | Lagrum för nedsättning eller avslag | 12 kap. 5 § SoL              |
      | Föreslagen nedsättning eller avslag | nedsättning                  |
    Och beslutsdagen är 2026-11-04

  Regel: Omständigheter som möts

    Scenariomall: Andel av tiden som den enskilde uteblivit (<Andel av tiden som den enskilde uteblivit>)
      Givet att Andel av tiden som den enskilde uteblivit är <Andel av tiden som den enskilde uteblivit>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Andel av tiden som den enskilde uteblivit | svar     | avgör              | saknas    | varning | sanktion                  |
        | 1                                         | tillåtet | bara R-31 och R-37 | ingenting | inte    | nedsattning_eller_nekande |

    Scenariomall: Anvisning är beslutad och Kommunen (<Anvisning är beslutad>, <kommunprofil>)
      Givet att Anvisning är beslutad är <Anvisning är beslutad>
      Och kommunen är <kommunprofil>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Anvisning är beslutad | kommunprofil | svar     | avgör              | saknas    | varning | sanktion                  |
        | nej                   | stockholm    | tillåtet | bara R-31 och R-37 | ingenting | inte    | nedsattning_eller_nekande |
        | okänt                 | stockholm    | tillåtet | bara R-31 och R-37 | ingenting | inte    | nedsattning_eller_nekande |

    Scenariomall: Anvisning är beslutad och Anvisningen är giltig (<Anvisning är beslutad>, <Anvisningen är giltig>)
      Givet att Anvisning är beslutad är <Anvisning är beslutad>
      Och att Anvisningen är giltig är <Anvisningen är giltig>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Anvisning är beslutad | Anvisningen är giltig | svar    | avgör              | saknas    | varning | sanktion |
        | nej                   | okänt                 | spärrat | bara R-31 och R-39 | ingenting | inte    | ingen    |
        | okänt                 | nej                   | spärrat | bara R-31 och R-39 | ingenting | inte    | ingen    |

    Scenariomall: Anvisningen är giltig, Vad händelsen gäller och Kommunen (<Anvisningen är giltig>, <Vad händelsen gäller>, <kommunprofil>)
      Givet att Anvisningen är giltig är <Anvisningen är giltig>
      Och att Vad händelsen gäller är <Vad händelsen gäller>
      Och kommunen är <kommunprofil>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Anvisningen är giltig | Vad händelsen gäller      | kommunprofil | svar    | avgör     | saknas                         | varning | sanktion |
        | okänt                 | arbetsmarknadsanställning | stockholm    | spärrat | bara R-84 | bara kan_arbeta, star_till_amf | inte    | ingen    |

    Scenariomall: Deltar i svenska för invandrare och Vad händelsen gäller (<Deltar i svenska för invandrare>, <Vad händelsen gäller>)
      Givet att Deltar i svenska för invandrare är <Deltar i svenska för invandrare>
      Och att Vad händelsen gäller är <Vad händelsen gäller>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Deltar i svenska för invandrare | Vad händelsen gäller   | svar    | avgör      | saknas    | varning | sanktion |
        | ja                              | svenska för invandrare | spärrat | bara R-39c | ingenting | inte    | ingen    |

    Scenariomall: Skäl för händelsen och Vad händelsen gäller (<Skäl för händelsen>, <Vad händelsen gäller>)
      Givet att Skäl för händelsen är <Skäl för händelsen>
      Och att Vad händelsen gäller är <Vad händelsen gäller>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Skäl för händelsen | Vad händelsen gäller | svar    | avgör      | saknas    | varning | sanktion |
        | barnomsorg saknas  | frivillig insats     | spärrat | bara R-79d | ingenting | inte    | ingen    |

    Scenariomall: Händelse och Skäl för händelsen (<Händelse>, <Skäl för händelsen>)
      Givet att Händelse är <Händelse>
      Och att Skäl för händelsen är <Skäl för händelsen>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Händelse          | Skäl för händelsen | svar    | avgör     | saknas    | varning | sanktion |
        | avböjer att delta | barnomsorg saknas  | spärrat | bara R-69 | ingenting | inte    | ingen    |

    Scenariomall: Händelse och Vad händelsen gäller (<Händelse>, <Vad händelsen gäller>)
      Givet att Händelse är <Händelse>
      Och att Vad händelsen gäller är <Vad händelsen gäller>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Händelse          | Vad händelsen gäller      | svar    | avgör     | saknas                         | varning | sanktion |
        | avböjer att delta | arbetsmarknadsanställning | spärrat | bara R-84 | bara kan_arbeta, star_till_amf | inte    | ingen    |

    Scenariomall: Lagrum för nedsättning eller avslag och Vad händelsen gäller (<Lagrum för nedsättning eller avslag>, <Vad händelsen gäller>)
      Givet att Lagrum för nedsättning eller avslag är <Lagrum för nedsättning eller avslag>
      Och att Vad händelsen gäller är <Vad händelsen gäller>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Lagrum för nedsättning eller avslag | Vad händelsen gäller      | svar    | avgör               | saknas                         | varning | sanktion |
        | 12 kap. 1 § SoL                     | arbetsmarknadsanställning | spärrat | bara R-39b och R-84 | bara kan_arbeta, star_till_amf | inte    | ingen    |

    Scenariomall: Står till arbetsmarknadens förfogande och Vad händelsen gäller (<Står till arbetsmarknadens förfogande>, <Vad händelsen gäller>)
      Givet att Står till arbetsmarknadens förfogande är <Står till arbetsmarknadens förfogande>
      Och att Vad händelsen gäller är <Vad händelsen gäller>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Står till arbetsmarknadens förfogande | Vad händelsen gäller      | svar    | avgör     | saknas          | varning | sanktion |
        | nej                                   | arbetsmarknadsanställning | spärrat | bara R-84 | bara kan_arbeta | inte    | ingen    |

    Scenariomall: Antal barn i hushållet, Barnets bästa är bedömt och Nödsituation är prövad (<Antal barn i hushållet>, <Barnets bästa är bedömt>, <Nödsituation är prövad>)
      Givet att Antal barn i hushållet är <Antal barn i hushållet>
      Och att Barnets bästa är bedömt är <Barnets bästa är bedömt>
      Och att Nödsituation är prövad är <Nödsituation är prövad>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Antal barn i hushållet | Barnets bästa är bedömt | Nödsituation är prövad | svar  | avgör              | saknas            | varning | sanktion |
        | okänt                  | ja                      | ja                     | utred | bara R-31 och R-37 | bara nodsituation | inte    | okänt    |

    Scenariomall: Antal barn i hushållet, Barnets bästa är bedömt och Föreslagen nedsättning eller avslag (<Antal barn i hushållet>, <Barnets bästa är bedömt>, <Föreslagen nedsättning eller avslag>)
      Givet att Antal barn i hushållet är <Antal barn i hushållet>
      Och att Barnets bästa är bedömt är <Barnets bästa är bedömt>
      Och att Föreslagen nedsättning eller avslag är <Föreslagen nedsättning eller avslag>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Antal barn i hushållet | Barnets bästa är bedömt | Föreslagen nedsättning eller avslag | svar     | avgör              | saknas    | varning | sanktion                  |
        | 1                      | nej                     | varken nedsättning eller avslag     | tillåtet | bara R-31 och R-37 | ingenting | inte    | nedsattning_eller_nekande |

    Scenariomall: Antal barn i hushållet, Nödsituation är prövad och Föreslagen nedsättning eller avslag (<Antal barn i hushållet>, <Nödsituation är prövad>, <Föreslagen nedsättning eller avslag>)
      Givet att Antal barn i hushållet är <Antal barn i hushållet>
      Och att Nödsituation är prövad är <Nödsituation är prövad>
      Och att Föreslagen nedsättning eller avslag är <Föreslagen nedsättning eller avslag>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Antal barn i hushållet | Nödsituation är prövad | Föreslagen nedsättning eller avslag | svar     | avgör              | saknas    | varning | sanktion                  |
        | 2                      | nej                    | varken nedsättning eller avslag     | tillåtet | bara R-31 och R-37 | ingenting | inte    | nedsattning_eller_nekande |

    Scenariomall: Antal barn i hushållet, Föreslagen nedsättning eller avslag och Andel av tiden som den enskilde uteblivit (<Antal barn i hushållet>, <Föreslagen nedsättning eller avslag>, <Andel av tiden som den enskilde uteblivit>)
      Givet att Antal barn i hushållet är <Antal barn i hushållet>
      Och att Föreslagen nedsättning eller avslag är <Föreslagen nedsättning eller avslag>
      Och att Andel av tiden som den enskilde uteblivit är <Andel av tiden som den enskilde uteblivit>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Antal barn i hushållet | Föreslagen nedsättning eller avslag | Andel av tiden som den enskilde uteblivit | svar     | avgör              | saknas    | varning | sanktion                  |
        | okänt                  | varken nedsättning eller avslag     | 0                                         | tillåtet | bara R-31 och R-37 | ingenting | inte    | nedsattning_eller_nekande |

    Scenariomall: Försörjningsstöd, Nödsituation är prövad och Vad händelsen gäller (<Försörjningsstöd>, <Nödsituation är prövad>, <Vad händelsen gäller>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      Och att Nödsituation är prövad är <Nödsituation är prövad>
      Och att Vad händelsen gäller är <Vad händelsen gäller>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Försörjningsstöd               | Nödsituation är prövad | Vad händelsen gäller      | svar    | avgör     | saknas                         | varning | sanktion |
        | försörjningsstödet är avslutat | nej                    | arbetsmarknadsanställning | spärrat | bara R-84 | bara kan_arbeta, star_till_amf | inte    | ingen    |

    Scenariomall: Står till arbetsmarknadens förfogande, Skäl för händelsen, Vad händelsen gäller och Kommunen (<Står till arbetsmarknadens förfogande>, <Skäl för händelsen>, <Vad händelsen gäller>, <kommunprofil>)
      Givet att Står till arbetsmarknadens förfogande är <Står till arbetsmarknadens förfogande>
      Och att Skäl för händelsen är <Skäl för händelsen>
      Och att Vad händelsen gäller är <Vad händelsen gäller>
      Och kommunen är <kommunprofil>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Står till arbetsmarknadens förfogande | Skäl för händelsen       | Vad händelsen gäller | kommunprofil | svar  | avgör      | saknas                                                                                                             | varning | sanktion |
        | ja                                    | låg kvalitet på insatsen | okänt                | stockholm    | utred | ingen gren | bara sfi_behov, deltar_sfi, insats_slag, kommunen_saknar_plats, andel_uteblivet, redan_sanktionerad, ak_plan_finns | inte    | okänt    |

    Scenariomall: Antal barn i hushållet, Barnets bästa är bedömt, Föreslagen nedsättning eller avslag och Den enskilde har fått yttra sig (<Antal barn i hushållet>, <Barnets bästa är bedömt>, <Föreslagen nedsättning eller avslag>, <Den enskilde har fått yttra sig>)
      Givet att Antal barn i hushållet är <Antal barn i hushållet>
      Och att Barnets bästa är bedömt är <Barnets bästa är bedömt>
      Och att Föreslagen nedsättning eller avslag är <Föreslagen nedsättning eller avslag>
      Och att Den enskilde har fått yttra sig är <Den enskilde har fått yttra sig>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Antal barn i hushållet | Barnets bästa är bedömt | Föreslagen nedsättning eller avslag | Den enskilde har fått yttra sig | svar     | avgör              | saknas    | varning | sanktion                  |
        | okänt                  | ja                      | varken nedsättning eller avslag     | okänt                           | tillåtet | bara R-31 och R-37 | ingenting | inte    | nedsattning_eller_nekande |

    Scenariomall: Försörjningsstöd, Nödsituation föreligger, Föreslagen nedsättning eller avslag och Den enskilde har fått yttra sig (<Försörjningsstöd>, <Nödsituation föreligger>, <Föreslagen nedsättning eller avslag>, <Den enskilde har fått yttra sig>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      Och att Nödsituation föreligger är <Nödsituation föreligger>
      Och att Föreslagen nedsättning eller avslag är <Föreslagen nedsättning eller avslag>
      Och att Den enskilde har fått yttra sig är <Den enskilde har fått yttra sig>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Försörjningsstöd               | Nödsituation föreligger | Föreslagen nedsättning eller avslag | Den enskilde har fått yttra sig | svar     | avgör                    | saknas    | varning | sanktion |
        | försörjningsstödet är avslutat | ja                      | varken nedsättning eller avslag     | nej                             | tillåtet | bara R-26, R-31 och R-37 | ingenting | inte    | ingen    |

    Scenariomall: Försörjningsstöd, Behöver svenska för invandrare, Nödsituation föreligger och Vad händelsen gäller (<Försörjningsstöd>, <Behöver svenska för invandrare>, <Nödsituation föreligger>, <Vad händelsen gäller>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      Och att Behöver svenska för invandrare är <Behöver svenska för invandrare>
      Och att Nödsituation föreligger är <Nödsituation föreligger>
      Och att Vad händelsen gäller är <Vad händelsen gäller>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Försörjningsstöd       | Behöver svenska för invandrare | Nödsituation föreligger | Vad händelsen gäller   | svar    | avgör               | saknas    | varning | sanktion |
        | inget försörjningsstöd | nej                            | ja                      | svenska för invandrare | spärrat | bara R-36 och R-39c | ingenting | inte    | ingen    |

    Scenariomall: Kan arbeta, Anvisningen är giltig, Händelse och Vad händelsen gäller (<Kan arbeta>, <Anvisningen är giltig>, <Händelse>, <Vad händelsen gäller>)
      Givet att Kan arbeta är <Kan arbeta>
      Och att Anvisningen är giltig är <Anvisningen är giltig>
      Och att Händelse är <Händelse>
      Och att Vad händelsen gäller är <Vad händelsen gäller>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Kan arbeta | Anvisningen är giltig | Händelse | Vad händelsen gäller      | svar    | avgör               | saknas    | varning | sanktion |
        | nej        | nej                   | deltar   | arbetsmarknadsanställning | spärrat | bara R-39b och R-84 | ingenting | inte    | ingen    |

    Scenariomall: Kan arbeta, Antal barn i hushållet, Barnets bästa är bedömt och Föreslagen nedsättning eller avslag (<Kan arbeta>, <Antal barn i hushållet>, <Barnets bästa är bedömt>, <Föreslagen nedsättning eller avslag>)
      Givet att Kan arbeta är <Kan arbeta>
      Och att Antal barn i hushållet är <Antal barn i hushållet>
      Och att Barnets bästa är bedömt är <Barnets bästa är bedömt>
      Och att Föreslagen nedsättning eller avslag är <Föreslagen nedsättning eller avslag>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Kan arbeta | Antal barn i hushållet | Barnets bästa är bedömt | Föreslagen nedsättning eller avslag | svar  | avgör     | saknas                                               | varning | sanktion |
        | nej        | okänt                  | ja                      | okänt                               | utred | bara R-31 | bara barn_i_hushall, nodprovning_gjord, nodsituation | inte    | okänt    |

    Scenariomall: Behöver svenska för invandrare, Nödsituation föreligger, Lagrum för nedsättning eller avslag och Vad händelsen gäller (<Behöver svenska för invandrare>, <Nödsituation föreligger>, <Lagrum för nedsättning eller avslag>, <Vad händelsen gäller>)
      Givet att Behöver svenska för invandrare är <Behöver svenska för invandrare>
      Och att Nödsituation föreligger är <Nödsituation föreligger>
      Och att Lagrum för nedsättning eller avslag är <Lagrum för nedsättning eller avslag>
      Och att Vad händelsen gäller är <Vad händelsen gäller>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Behöver svenska för invandrare | Nödsituation föreligger | Lagrum för nedsättning eller avslag | Vad händelsen gäller | svar    | avgör                    | saknas                                                                         | varning | sanktion |
        | nej                            | ja                      | 12 kap. 1 § SoL                     | aktivitetskravet     | spärrat | bara R-36, R-38 och R-62 | bara kommunen_saknar_plats, andel_uteblivet, redan_sanktionerad, ak_plan_finns | inte    | ingen    |
