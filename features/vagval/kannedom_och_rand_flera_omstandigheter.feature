# language: sv
Egenskap: Val av spår – det som inte är känt, och det som skiljer mellan kommuner – flera omständigheter
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Undantag från aktivitetskravet                        | inget undantag                  |
      | Ålder i år                                            | 35                              |
      | Anvisning är beslutad                                 | nej                             |
      | Behovet av kompetenshöjande verksamhet är utrett      | ja                              |
      | Folkbokförd i kommunen                                | ja                              |
      | Första ansökan om försörjningsstöd                    | nej                             |
      | Månader med försörjningsstöd i följd före stödmånaden | 36                              |
      | Försörjningsstöd                                      | försörjningsstöd är beviljat    |
      | Område                                                | A, stöd till arbete och studier |
      | Det är utrett att kommunen ansvarar för den enskilde  | ja                              |
      | Uppdragsgivare                                        | kommunen själv                  |
      | Vistas i kommunen                                     | ja                              |
    Och beslutsdagen är 2026-05-04

  Regel: Omständigheter som möts

    Scenariomall: Första ansökan om försörjningsstöd och Kommunen (<Första ansökan om försörjningsstöd>, <kommunprofil>)
      Givet att Första ansökan om försörjningsstöd är <Första ansökan om försörjningsstöd>
      Och kommunen är <kommunprofil>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Första ansökan om försörjningsstöd | kommunprofil | svar     | avgör              | saknas    | varning | spar       |
        | ja                                 | stockholm    | tillåtet | bara R-02 och R-71 | ingenting | inte    | ansokan_fl |

    Scenariomall: Ålder i år, Undantag från aktivitetskravet och Beslutsdagen (<Ålder i år>, <Undantag från aktivitetskravet>, <beslutsdatum>)
      Givet att Ålder i år är <Ålder i år>
      Och att Undantag från aktivitetskravet är <Undantag från aktivitetskravet>
      Och beslutsdagen är <beslutsdatum>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Ålder i år | Undantag från aktivitetskravet              | beslutsdatum | svar     | avgör              | saknas    | varning | spar                       |
        | 15         | aktivitetsersättning                        | 2026-10-01   | tillåtet | bara R-02 och R-71 | ingenting | inte    | anvisning_12_4, ansokan_fl |
        | okänt      | annan förmån enligt socialförsäkringsbalken | 2026-10-01   | tillåtet | bara R-02 och R-71 | ingenting | inte    | anvisning_12_4, ansokan_fl |

    Scenariomall: Ålder i år, Behovet av kompetenshöjande verksamhet är utrett och Kommunen (<Ålder i år>, <Behovet av kompetenshöjande verksamhet är utrett>, <kommunprofil>)
      Givet att Ålder i år är <Ålder i år>
      Och att Behovet av kompetenshöjande verksamhet är utrett är <Behovet av kompetenshöjande verksamhet är utrett>
      Och kommunen är <kommunprofil>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Ålder i år | Behovet av kompetenshöjande verksamhet är utrett | kommunprofil | svar     | avgör              | saknas    | varning | spar       |
        | okänt      | nej                                              | stockholm    | tillåtet | bara R-02 och R-71 | ingenting | inte    | ansokan_fl |

    Scenariomall: Ålder i år, Månader med försörjningsstöd i följd före stödmånaden och Beslutsdagen (<Ålder i år>, <Månader med försörjningsstöd i följd före stödmånaden>, <beslutsdatum>)
      Givet att Ålder i år är <Ålder i år>
      Och att Månader med försörjningsstöd i följd före stödmånaden är <Månader med försörjningsstöd i följd före stödmånaden>
      Och beslutsdagen är <beslutsdatum>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Ålder i år | Månader med försörjningsstöd i följd före stödmånaden | beslutsdatum | svar     | avgör              | saknas                  | varning | spar                       |
        | 18         | okänt                                                 | 2026-10-01   | utred    | bara R-02 och R-71 | bara fs_manader_i_foljd | inte    | anvisning_12_4, ansokan_fl |
        | okänt      | 1                                                     | 2026-10-01   | tillåtet | bara R-02 och R-71 | ingenting               | inte    | anvisning_12_4, ansokan_fl |

    Scenariomall: Ålder i år, Svag ställning på arbetsmarknaden och Kommunen (<Ålder i år>, <Svag ställning på arbetsmarknaden>, <kommunprofil>)
      Givet att Ålder i år är <Ålder i år>
      Och att Svag ställning på arbetsmarknaden är <Svag ställning på arbetsmarknaden>
      Och kommunen är <kommunprofil>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Ålder i år | Svag ställning på arbetsmarknaden | kommunprofil | svar     | avgör              | saknas    | varning | spar       |
        | 19         | ja                                | stockholm    | tillåtet | bara R-02 och R-71 | ingenting | inte    | ansokan_fl |

    Scenariomall: Ålder i år, Uppdragsgivare och Beslutsdagen (<Ålder i år>, <Uppdragsgivare>, <beslutsdatum>)
      Givet att Ålder i år är <Ålder i år>
      Och att Uppdragsgivare är <Uppdragsgivare>
      Och beslutsdagen är <beslutsdatum>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Ålder i år | Uppdragsgivare                | beslutsdatum | svar     | avgör               | saknas    | varning | spar   |
        | okänt      | samordningsförbundet (FINSAM) | 2026-10-01   | tillåtet | bara R-02 och R-100 | ingenting | inte    | finsam |

    Scenariomall: Anvisning är beslutad, Varken arbetar eller studerar och har nåtts av uppsökande arbete och Kommunen (<Anvisning är beslutad>, <Varken arbetar eller studerar och har nåtts av uppsökande arbete>, <kommunprofil>)
      Givet att Anvisning är beslutad är <Anvisning är beslutad>
      Och att Varken arbetar eller studerar och har nåtts av uppsökande arbete är <Varken arbetar eller studerar och har nåtts av uppsökande arbete>
      Och kommunen är <kommunprofil>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Anvisning är beslutad | Varken arbetar eller studerar och har nåtts av uppsökande arbete | kommunprofil | svar  | avgör              | saknas            | varning | spar       |
        | okänt                 | nej                                                              | stockholm    | utred | bara R-02 och R-71 | bara anv_beslutad | inte    | ansokan_fl |

    Scenariomall: Behovet av kompetenshöjande verksamhet är utrett och Anvisning är beslutad (<Behovet av kompetenshöjande verksamhet är utrett>, <Anvisning är beslutad>)
      Givet att Behovet av kompetenshöjande verksamhet är utrett är <Behovet av kompetenshöjande verksamhet är utrett>
      Och att Anvisning är beslutad är <Anvisning är beslutad>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Behovet av kompetenshöjande verksamhet är utrett | Anvisning är beslutad | svar  | avgör                    | saknas            | varning | spar       |
        | nej                                              | okänt                 | utred | bara R-02, R-13 och R-71 | bara anv_beslutad | inte    | ansokan_fl |

    Scenariomall: Folkbokförd i kommunen och Det är utrett att kommunen ansvarar för den enskilde (<Folkbokförd i kommunen>, <Det är utrett att kommunen ansvarar för den enskilde>)
      Givet att Folkbokförd i kommunen är <Folkbokförd i kommunen>
      Och att Det är utrett att kommunen ansvarar för den enskilde är <Det är utrett att kommunen ansvarar för den enskilde>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Folkbokförd i kommunen | Det är utrett att kommunen ansvarar för den enskilde | svar     | avgör              | saknas    | varning | spar                       |
        | nej                    | nej                                                  | tillåtet | bara R-02 och R-71 | ingenting | inte    | anvisning_12_4, ansokan_fl |
        | nej                    | okänt                                                | tillåtet | bara R-02 och R-71 | ingenting | inte    | anvisning_12_4, ansokan_fl |

    Scenariomall: Månader med försörjningsstöd i följd före stödmånaden, Undantag från aktivitetskravet och Beslutsdagen (<Månader med försörjningsstöd i följd före stödmånaden>, <Undantag från aktivitetskravet>, <beslutsdatum>)
      Givet att Månader med försörjningsstöd i följd före stödmånaden är <Månader med försörjningsstöd i följd före stödmånaden>
      Och att Undantag från aktivitetskravet är <Undantag från aktivitetskravet>
      Och beslutsdagen är <beslutsdatum>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Månader med försörjningsstöd i följd före stödmånaden | Undantag från aktivitetskravet | beslutsdatum | svar     | avgör              | saknas    | varning | spar                       |
        | 1                                                     | okänt                          | 2026-10-01   | tillåtet | bara R-02 och R-71 | ingenting | inte    | anvisning_12_4, ansokan_fl |
        | 2                                                     | studerar heltid                | 2026-10-01   | tillåtet | bara R-02 och R-71 | ingenting | inte    | anvisning_12_4, ansokan_fl |

    Scenariomall: Område och Uppdragsgivare (<Område>, <Uppdragsgivare>)
      Givet att Område är <Område>
      Och att Uppdragsgivare är <Uppdragsgivare>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Område  | Uppdragsgivare | svar     | avgör               | saknas    | varning | spar   |
        | D, FRAM | okänt          | tillåtet | bara R-02 och R-100 | ingenting | inte    | finsam |

    Scenariomall: Ålder i år, Månader med försörjningsstöd i följd före stödmånaden, Anvisning är beslutad, Beslutsdagen och Kommunen (<Ålder i år>, <Månader med försörjningsstöd i följd före stödmånaden>, <Anvisning är beslutad>, <beslutsdatum>, <kommunprofil>)
      Givet att Ålder i år är <Ålder i år>
      Och att Månader med försörjningsstöd i följd före stödmånaden är <Månader med försörjningsstöd i följd före stödmånaden>
      Och att Anvisning är beslutad är <Anvisning är beslutad>
      Och beslutsdagen är <beslutsdatum>
      Och kommunen är <kommunprofil>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Ålder i år | Månader med försörjningsstöd i följd före stödmånaden | Anvisning är beslutad | beslutsdatum | kommunprofil | svar     | avgör              | saknas    | varning | spar           |
        | 15         | 2                                                     | ja                    | 2026-10-01   | stockholm    | tillåtet | bara R-02 och R-10 | ingenting | inte    | anvisning_12_4 |

    Scenariomall: Ålder i år, Försörjningsstöd, Anvisning är beslutad och Beslutsdagen (<Ålder i år>, <Försörjningsstöd>, <Anvisning är beslutad>, <beslutsdatum>)
      Givet att Ålder i år är <Ålder i år>
      Och att Försörjningsstöd är <Försörjningsstöd>
      Och att Anvisning är beslutad är <Anvisning är beslutad>
      Och beslutsdagen är <beslutsdatum>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Ålder i år | Försörjningsstöd               | Anvisning är beslutad | beslutsdatum | svar     | avgör                    | saknas    | varning | spar       |
        | okänt      | försörjningsstödet är avslutat | okänt                 | 2026-10-01   | tillåtet | bara R-02, R-11 och R-71 | ingenting | inte    | ansokan_fl |

    Scenariomall: Folkbokförd i kommunen, Vistas i kommunen och Det är utrett att kommunen ansvarar för den enskilde (<Folkbokförd i kommunen>, <Vistas i kommunen>, <Det är utrett att kommunen ansvarar för den enskilde>)
      Givet att Folkbokförd i kommunen är <Folkbokförd i kommunen>
      Och att Vistas i kommunen är <Vistas i kommunen>
      Och att Det är utrett att kommunen ansvarar för den enskilde är <Det är utrett att kommunen ansvarar för den enskilde>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Folkbokförd i kommunen | Vistas i kommunen | Det är utrett att kommunen ansvarar för den enskilde | svar  | avgör              | saknas                   | varning | spar                       |
        | nej                    | nej               | okänt                                                | utred | bara R-02 och R-71 | bara tillhorighet_utredd | inte    | anvisning_12_4, ansokan_fl |

    Scenariomall: Månader med försörjningsstöd i följd före stödmånaden, Undantag från aktivitetskravet, Område och Beslutsdagen (<Månader med försörjningsstöd i följd före stödmånaden>, <Undantag från aktivitetskravet>, <Område>, <beslutsdatum>)
      Givet att Månader med försörjningsstöd i följd före stödmånaden är <Månader med försörjningsstöd i följd före stödmånaden>
      Och att Undantag från aktivitetskravet är <Undantag från aktivitetskravet>
      Och att Område är <Område>
      Och beslutsdagen är <beslutsdatum>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Månader med försörjningsstöd i följd före stödmånaden | Undantag från aktivitetskravet | Område  | beslutsdatum | svar     | avgör              | saknas    | varning | spar  |
        | okänt                                                 | okänt                          | C, prao | 2026-10-01   | tillåtet | bara R-02 och R-90 | ingenting | inte    | skola |

    Scenariomall: Försörjningsstöd, Första ansökan om försörjningsstöd och Anvisning är beslutad (<Försörjningsstöd>, <Första ansökan om försörjningsstöd>, <Anvisning är beslutad>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      Och att Första ansökan om försörjningsstöd är <Första ansökan om försörjningsstöd>
      Och att Anvisning är beslutad är <Anvisning är beslutad>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Försörjningsstöd | Första ansökan om försörjningsstöd | Anvisning är beslutad | svar  | avgör      | saknas         | varning | spar  |
        | okänt            | ja                                 | ja                    | utred | ingen gren | bara fs_status | inte    | okänt |

    Scenariomall: Försörjningsstöd, Första ansökan om försörjningsstöd och Område (<Försörjningsstöd>, <Första ansökan om försörjningsstöd>, <Område>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      Och att Första ansökan om försörjningsstöd är <Första ansökan om försörjningsstöd>
      Och att Område är <Område>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Försörjningsstöd                           | Första ansökan om försörjningsstöd | Område                       | svar     | avgör                    | saknas    | varning | spar       |
        | ansökan om försörjningsstöd är inte prövad | ja                                 | B, arbetsmarknadsanställning | tillåtet | bara R-02, R-71 och R-80 | ingenting | inte    | ansokan_fl |

    Scenariomall: Försörjningsstöd, Månader med försörjningsstöd i följd före stödmånaden, Undantag från aktivitetskravet och Beslutsdagen (<Försörjningsstöd>, <Månader med försörjningsstöd i följd före stödmånaden>, <Undantag från aktivitetskravet>, <beslutsdatum>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      Och att Månader med försörjningsstöd i följd före stödmånaden är <Månader med försörjningsstöd i följd före stödmånaden>
      Och att Undantag från aktivitetskravet är <Undantag från aktivitetskravet>
      Och beslutsdagen är <beslutsdatum>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Försörjningsstöd               | Månader med försörjningsstöd i följd före stödmånaden | Undantag från aktivitetskravet | beslutsdatum | svar     | avgör                    | saknas    | varning | spar       |
        | försörjningsstödet är avslutat | okänt                                                 | okänt                          | 2026-10-01   | tillåtet | bara R-02, R-11 och R-71 | ingenting | inte    | ansokan_fl |

    Scenariomall: Försörjningsstöd, Område och Uppdragsgivare (<Försörjningsstöd>, <Område>, <Uppdragsgivare>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      Och att Område är <Område>
      Och att Uppdragsgivare är <Uppdragsgivare>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Försörjningsstöd | Område | Uppdragsgivare     | svar  | avgör      | saknas             | varning | spar  |
        | okänt            | okänt  | Arbetsförmedlingen | utred | ingen gren | bara insats_omrade | inte    | okänt |

    Scenariomall: Ålder i år, Försörjningsstöd, Behovet av kompetenshöjande verksamhet är utrett, Undantag från aktivitetskravet och Beslutsdagen (<Ålder i år>, <Försörjningsstöd>, <Behovet av kompetenshöjande verksamhet är utrett>, <Undantag från aktivitetskravet>, <beslutsdatum>)
      Givet att Ålder i år är <Ålder i år>
      Och att Försörjningsstöd är <Försörjningsstöd>
      Och att Behovet av kompetenshöjande verksamhet är utrett är <Behovet av kompetenshöjande verksamhet är utrett>
      Och att Undantag från aktivitetskravet är <Undantag från aktivitetskravet>
      Och beslutsdagen är <beslutsdatum>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Ålder i år | Försörjningsstöd       | Behovet av kompetenshöjande verksamhet är utrett | Undantag från aktivitetskravet | beslutsdatum | svar     | avgör                    | saknas    | varning | spar       |
        | 18         | inget försörjningsstöd | nej                                              | okänt                          | 2026-10-01   | tillåtet | bara R-02, R-11 och R-71 | ingenting | inte    | ansokan_fl |

    Scenariomall: Behovet av kompetenshöjande verksamhet är utrett, Anvisning är beslutad, Undantag från aktivitetskravet, Uppdragsgivare och Beslutsdagen (<Behovet av kompetenshöjande verksamhet är utrett>, <Anvisning är beslutad>, <Undantag från aktivitetskravet>, <Uppdragsgivare>, <beslutsdatum>)
      Givet att Behovet av kompetenshöjande verksamhet är utrett är <Behovet av kompetenshöjande verksamhet är utrett>
      Och att Anvisning är beslutad är <Anvisning är beslutad>
      Och att Undantag från aktivitetskravet är <Undantag från aktivitetskravet>
      Och att Uppdragsgivare är <Uppdragsgivare>
      Och beslutsdagen är <beslutsdatum>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Behovet av kompetenshöjande verksamhet är utrett | Anvisning är beslutad | Undantag från aktivitetskravet | Uppdragsgivare     | beslutsdatum | svar     | avgör              | saknas    | varning       | spar       |
        | nej                                              | ja                    | okänt                          | Arbetsförmedlingen | 2026-10-01   | tillåtet | bara R-02 och R-85 | ingenting | bara för R-86 | af_uppdrag |

    Scenariomall: Folkbokförd i kommunen, Det är utrett att kommunen ansvarar för den enskilde, Försörjningsstöd och Behovet av kompetenshöjande verksamhet är utrett (<Folkbokförd i kommunen>, <Det är utrett att kommunen ansvarar för den enskilde>, <Försörjningsstöd>, <Behovet av kompetenshöjande verksamhet är utrett>)
      Givet att Folkbokförd i kommunen är <Folkbokförd i kommunen>
      Och att Det är utrett att kommunen ansvarar för den enskilde är <Det är utrett att kommunen ansvarar för den enskilde>
      Och att Försörjningsstöd är <Försörjningsstöd>
      Och att Behovet av kompetenshöjande verksamhet är utrett är <Behovet av kompetenshöjande verksamhet är utrett>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Folkbokförd i kommunen | Det är utrett att kommunen ansvarar för den enskilde | Försörjningsstöd                           | Behovet av kompetenshöjande verksamhet är utrett | svar     | avgör                    | saknas    | varning | spar       |
        | okänt                  | okänt                                                | ansökan om försörjningsstöd är inte prövad | okänt                                            | tillåtet | bara R-02, R-11 och R-71 | ingenting | inte    | ansokan_fl |

    Scenariomall: Folkbokförd i kommunen, Vistas i kommunen, Område och Uppdragsgivare (<Folkbokförd i kommunen>, <Vistas i kommunen>, <Område>, <Uppdragsgivare>)
      Givet att Folkbokförd i kommunen är <Folkbokförd i kommunen>
      Och att Vistas i kommunen är <Vistas i kommunen>
      Och att Område är <Område>
      Och att Uppdragsgivare är <Uppdragsgivare>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Folkbokförd i kommunen | Vistas i kommunen | Område | Uppdragsgivare                | svar  | avgör      | saknas             | varning | spar  |
        | nej                    | nej               | okänt  | samordningsförbundet (FINSAM) | utred | ingen gren | bara insats_omrade | inte    | okänt |

    Scenariomall: Folkbokförd i kommunen, Vistas i kommunen, Det är utrett att kommunen ansvarar för den enskilde och Månader med försörjningsstöd i följd före stödmånaden (<Folkbokförd i kommunen>, <Vistas i kommunen>, <Det är utrett att kommunen ansvarar för den enskilde>, <Månader med försörjningsstöd i följd före stödmånaden>)
      Givet att Folkbokförd i kommunen är <Folkbokförd i kommunen>
      Och att Vistas i kommunen är <Vistas i kommunen>
      Och att Det är utrett att kommunen ansvarar för den enskilde är <Det är utrett att kommunen ansvarar för den enskilde>
      Och att Månader med försörjningsstöd i följd före stödmånaden är <Månader med försörjningsstöd i följd före stödmånaden>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Folkbokförd i kommunen | Vistas i kommunen | Det är utrett att kommunen ansvarar för den enskilde | Månader med försörjningsstöd i följd före stödmånaden | svar  | avgör              | saknas                                | varning | spar                       |
        | okänt                  | nej               | okänt                                                | okänt                                                 | utred | bara R-02 och R-71 | bara folkbokford, tillhorighet_utredd | inte    | anvisning_12_4, ansokan_fl |

    Scenariomall: Första ansökan om försörjningsstöd, Behovet av kompetenshöjande verksamhet är utrett, Område, Annat personligt behov än arbete och Beslutsdagen (<Första ansökan om försörjningsstöd>, <Behovet av kompetenshöjande verksamhet är utrett>, <Område>, <Annat personligt behov än arbete>, <beslutsdatum>)
      Givet att Första ansökan om försörjningsstöd är <Första ansökan om försörjningsstöd>
      Och att Behovet av kompetenshöjande verksamhet är utrett är <Behovet av kompetenshöjande verksamhet är utrett>
      Och att Område är <Område>
      Och att Annat personligt behov än arbete är <Annat personligt behov än arbete>
      Och beslutsdagen är <beslutsdatum>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Första ansökan om försörjningsstöd | Behovet av kompetenshöjande verksamhet är utrett | Område | Annat personligt behov än arbete | beslutsdatum | svar  | avgör      | saknas             | varning | spar  |
        | ja                                 | nej                                              | okänt  | ja                               | 2026-10-01   | utred | ingen gren | bara insats_omrade | inte    | okänt |

    Scenariomall: Månader med försörjningsstöd i följd före stödmånaden, Anvisning är beslutad, Område, Uppdragsgivare och Beslutsdagen (<Månader med försörjningsstöd i följd före stödmånaden>, <Anvisning är beslutad>, <Område>, <Uppdragsgivare>, <beslutsdatum>)
      Givet att Månader med försörjningsstöd i följd före stödmånaden är <Månader med försörjningsstöd i följd före stödmånaden>
      Och att Anvisning är beslutad är <Anvisning är beslutad>
      Och att Område är <Område>
      Och att Uppdragsgivare är <Uppdragsgivare>
      Och beslutsdagen är <beslutsdatum>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Månader med försörjningsstöd i följd före stödmånaden | Anvisning är beslutad | Område | Uppdragsgivare                              | beslutsdatum | svar  | avgör      | saknas             | varning | spar  |
        | okänt                                                 | okänt                 | okänt  | gymnasie- och vuxenutbildningsförvaltningen | 2026-10-01   | utred | ingen gren | bara insats_omrade | inte    | okänt |

    Scenariomall: Försörjningsstöd, Behovet av kompetenshöjande verksamhet är utrett, Område, Svag ställning på arbetsmarknaden och Kommunen (<Försörjningsstöd>, <Behovet av kompetenshöjande verksamhet är utrett>, <Område>, <Svag ställning på arbetsmarknaden>, <kommunprofil>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      Och att Behovet av kompetenshöjande verksamhet är utrett är <Behovet av kompetenshöjande verksamhet är utrett>
      Och att Område är <Område>
      Och att Svag ställning på arbetsmarknaden är <Svag ställning på arbetsmarknaden>
      Och kommunen är <kommunprofil>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Försörjningsstöd       | Behovet av kompetenshöjande verksamhet är utrett | Område | Svag ställning på arbetsmarknaden | kommunprofil | svar  | avgör      | saknas             | varning | spar  |
        | inget försörjningsstöd | okänt                                            | okänt  | ja                                | stockholm    | utred | ingen gren | bara insats_omrade | inte    | okänt |

    Scenariomall: Försörjningsstöd, Månader med försörjningsstöd i följd före stödmånaden, Första ansökan om försörjningsstöd och Uppdragsgivare (<Försörjningsstöd>, <Månader med försörjningsstöd i följd före stödmånaden>, <Första ansökan om försörjningsstöd>, <Uppdragsgivare>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      Och att Månader med försörjningsstöd i följd före stödmånaden är <Månader med försörjningsstöd i följd före stödmånaden>
      Och att Första ansökan om försörjningsstöd är <Första ansökan om försörjningsstöd>
      Och att Uppdragsgivare är <Uppdragsgivare>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Försörjningsstöd                           | Månader med försörjningsstöd i följd före stödmånaden | Första ansökan om försörjningsstöd | Uppdragsgivare          | svar     | avgör              | saknas    | varning | spar  |
        | ansökan om försörjningsstöd är inte prövad | okänt                                                 | ja                                 | grundskoleförvaltningen | tillåtet | bara R-02 och R-90 | ingenting | inte    | skola |

    Scenariomall: Försörjningsstöd, Uppdragsgivare, Annat personligt behov än arbete, Svag ställning på arbetsmarknaden och Kommunen (<Försörjningsstöd>, <Uppdragsgivare>, <Annat personligt behov än arbete>, <Svag ställning på arbetsmarknaden>, <kommunprofil>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      Och att Uppdragsgivare är <Uppdragsgivare>
      Och att Annat personligt behov än arbete är <Annat personligt behov än arbete>
      Och att Svag ställning på arbetsmarknaden är <Svag ställning på arbetsmarknaden>
      Och kommunen är <kommunprofil>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Försörjningsstöd                             | Uppdragsgivare                              | Annat personligt behov än arbete | Svag ställning på arbetsmarknaden | kommunprofil | svar     | avgör              | saknas    | varning | spar  |
        | annat ekonomiskt bistånd än försörjningsstöd | gymnasie- och vuxenutbildningsförvaltningen | ja                               | ja                                | stockholm    | tillåtet | bara R-02 och R-90 | ingenting | inte    | skola |

    Scenariomall: Folkbokförd i kommunen, Vistas i kommunen, Det är utrett att kommunen ansvarar för den enskilde, Behovet av kompetenshöjande verksamhet är utrett och Uppdragsgivare (<Folkbokförd i kommunen>, <Vistas i kommunen>, <Det är utrett att kommunen ansvarar för den enskilde>, <Behovet av kompetenshöjande verksamhet är utrett>, <Uppdragsgivare>)
      Givet att Folkbokförd i kommunen är <Folkbokförd i kommunen>
      Och att Vistas i kommunen är <Vistas i kommunen>
      Och att Det är utrett att kommunen ansvarar för den enskilde är <Det är utrett att kommunen ansvarar för den enskilde>
      Och att Behovet av kompetenshöjande verksamhet är utrett är <Behovet av kompetenshöjande verksamhet är utrett>
      Och att Uppdragsgivare är <Uppdragsgivare>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Folkbokförd i kommunen | Vistas i kommunen | Det är utrett att kommunen ansvarar för den enskilde | Behovet av kompetenshöjande verksamhet är utrett | Uppdragsgivare     | svar     | avgör              | saknas    | varning       | spar       |
        | nej                    | nej               | okänt                                                | okänt                                            | Arbetsförmedlingen | tillåtet | bara R-02 och R-85 | ingenting | bara för R-86 | af_uppdrag |
