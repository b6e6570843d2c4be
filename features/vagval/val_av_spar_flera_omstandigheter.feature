# language: sv
Egenskap: Val av spår – flera omständigheter
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
    Och beslutsdagen är 2026-05-04

  Regel: Omständigheter som möts

    Scenariomall: Det är utrett att kommunen ansvarar för den enskilde (<Det är utrett att kommunen ansvarar för den enskilde>)
      Givet att Det är utrett att kommunen ansvarar för den enskilde är <Det är utrett att kommunen ansvarar för den enskilde>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Det är utrett att kommunen ansvarar för den enskilde | svar     | avgör              | saknas    | varning | spar                       |
        | nej                                                  | tillåtet | bara R-02 och R-71 | ingenting | inte    | anvisning_12_4, ansokan_fl |

    Scenariomall: Ålder i år, Område och Beslutsdagen (<Ålder i år>, <Område>, <beslutsdatum>)
      Givet att Ålder i år är <Ålder i år>
      Och att Område är <Område>
      Och beslutsdagen är <beslutsdatum>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Ålder i år | Område                          | beslutsdatum | svar     | avgör              | saknas    | varning | spar  |
        | okänt      | C, kommunala aktivitetsansvaret | 2026-10-01   | tillåtet | bara R-02 och R-90 | ingenting | inte    | skola |

    Scenariomall: Första ansökan om försörjningsstöd och Anvisning är beslutad (<Första ansökan om försörjningsstöd>, <Anvisning är beslutad>)
      Givet att Första ansökan om försörjningsstöd är <Första ansökan om försörjningsstöd>
      Och att Anvisning är beslutad är <Anvisning är beslutad>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Första ansökan om försörjningsstöd | Anvisning är beslutad | svar     | avgör              | saknas    | varning | spar           |
        | okänt                              | ja                    | tillåtet | bara R-02 och R-10 | ingenting | inte    | anvisning_12_4 |

    Scenariomall: Första ansökan om försörjningsstöd, Uppdragsgivare och Beslutsdagen (<Första ansökan om försörjningsstöd>, <Uppdragsgivare>, <beslutsdatum>)
      Givet att Första ansökan om försörjningsstöd är <Första ansökan om försörjningsstöd>
      Och att Uppdragsgivare är <Uppdragsgivare>
      Och beslutsdagen är <beslutsdatum>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Första ansökan om försörjningsstöd | Uppdragsgivare          | beslutsdatum | svar     | avgör              | saknas    | varning | spar  |
        | okänt                              | grundskoleförvaltningen | 2026-10-01   | tillåtet | bara R-02 och R-90 | ingenting | inte    | skola |

    Scenariomall: Försörjningsstöd, Första ansökan om försörjningsstöd och Beslutsdagen (<Försörjningsstöd>, <Första ansökan om försörjningsstöd>, <beslutsdatum>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      Och att Första ansökan om försörjningsstöd är <Första ansökan om försörjningsstöd>
      Och beslutsdagen är <beslutsdatum>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Försörjningsstöd                             | Första ansökan om försörjningsstöd | beslutsdatum | svar     | avgör                    | saknas    | varning | spar       |
        | annat ekonomiskt bistånd än försörjningsstöd | okänt                              | 2027-07-01   | tillåtet | bara R-02, R-11 och R-71 | ingenting | inte    | ansokan_fl |

    Scenariomall: Behovet av kompetenshöjande verksamhet är utrett, Anvisning är beslutad och Område (<Behovet av kompetenshöjande verksamhet är utrett>, <Anvisning är beslutad>, <Område>)
      Givet att Behovet av kompetenshöjande verksamhet är utrett är <Behovet av kompetenshöjande verksamhet är utrett>
      Och att Anvisning är beslutad är <Anvisning är beslutad>
      Och att Område är <Område>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Behovet av kompetenshöjande verksamhet är utrett | Anvisning är beslutad | Område                | svar     | avgör                    | saknas    | varning | spar       |
        | okänt                                            | ja                    | C, praktik vid events | tillåtet | bara R-02, R-71 och R-94 | ingenting | inte    | ansokan_fl |

    Scenariomall: Folkbokförd i kommunen, Försörjningsstöd och Undantag från aktivitetskravet (<Folkbokförd i kommunen>, <Försörjningsstöd>, <Undantag från aktivitetskravet>)
      Givet att Folkbokförd i kommunen är <Folkbokförd i kommunen>
      Och att Försörjningsstöd är <Försörjningsstöd>
      Och att Undantag från aktivitetskravet är <Undantag från aktivitetskravet>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Folkbokförd i kommunen | Försörjningsstöd | Undantag från aktivitetskravet   | svar    | avgör     | saknas         | varning | spar  |
        | nej                    | okänt            | svenska för invandrare på heltid | spärrat | bara R-03 | bara fs_status | inte    | okänt |

    Scenariomall: Försörjningsstöd, Behovet av kompetenshöjande verksamhet är utrett och Område (<Försörjningsstöd>, <Behovet av kompetenshöjande verksamhet är utrett>, <Område>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      Och att Behovet av kompetenshöjande verksamhet är utrett är <Behovet av kompetenshöjande verksamhet är utrett>
      Och att Område är <Område>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Försörjningsstöd | Behovet av kompetenshöjande verksamhet är utrett | Område                | svar     | avgör                    | saknas    | varning | spar       |
        | okänt            | okänt                                            | C, praktik vid events | tillåtet | bara R-02, R-71 och R-94 | ingenting | inte    | ansokan_fl |

    Scenariomall: Det är utrett att kommunen ansvarar för den enskilde, Första ansökan om försörjningsstöd och Behovet av kompetenshöjande verksamhet är utrett (<Det är utrett att kommunen ansvarar för den enskilde>, <Första ansökan om försörjningsstöd>, <Behovet av kompetenshöjande verksamhet är utrett>)
      Givet att Det är utrett att kommunen ansvarar för den enskilde är <Det är utrett att kommunen ansvarar för den enskilde>
      Och att Första ansökan om försörjningsstöd är <Första ansökan om försörjningsstöd>
      Och att Behovet av kompetenshöjande verksamhet är utrett är <Behovet av kompetenshöjande verksamhet är utrett>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Det är utrett att kommunen ansvarar för den enskilde | Första ansökan om försörjningsstöd | Behovet av kompetenshöjande verksamhet är utrett | svar     | avgör                    | saknas    | varning | spar       |
        | okänt                                                | okänt                              | nej                                              | tillåtet | bara R-02, R-13 och R-71 | ingenting | inte    | ansokan_fl |

    Scenariomall: Månader med försörjningsstöd i följd före stödmånaden, Första ansökan om försörjningsstöd, Behovet av kompetenshöjande verksamhet är utrett och Uppdragsgivare (<Månader med försörjningsstöd i följd före stödmånaden>, <Första ansökan om försörjningsstöd>, <Behovet av kompetenshöjande verksamhet är utrett>, <Uppdragsgivare>)
      Givet att Månader med försörjningsstöd i följd före stödmånaden är <Månader med försörjningsstöd i följd före stödmånaden>
      Och att Första ansökan om försörjningsstöd är <Första ansökan om försörjningsstöd>
      Och att Behovet av kompetenshöjande verksamhet är utrett är <Behovet av kompetenshöjande verksamhet är utrett>
      Och att Uppdragsgivare är <Uppdragsgivare>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Månader med försörjningsstöd i följd före stödmånaden | Första ansökan om försörjningsstöd | Behovet av kompetenshöjande verksamhet är utrett | Uppdragsgivare | svar  | avgör      | saknas              | varning | spar  |
        | 2                                                     | ja                                 | okänt                                            | okänt          | utred | ingen gren | bara uppdragsgivare | inte    | okänt |

    Scenariomall: Ålder i år, Folkbokförd i kommunen, Det är utrett att kommunen ansvarar för den enskilde, Område och Svag ställning på arbetsmarknaden (<Ålder i år>, <Folkbokförd i kommunen>, <Det är utrett att kommunen ansvarar för den enskilde>, <Område>, <Svag ställning på arbetsmarknaden>)
      Givet att Ålder i år är <Ålder i år>
      Och att Folkbokförd i kommunen är <Folkbokförd i kommunen>
      Och att Det är utrett att kommunen ansvarar för den enskilde är <Det är utrett att kommunen ansvarar för den enskilde>
      Och att Område är <Område>
      Och att Svag ställning på arbetsmarknaden är <Svag ställning på arbetsmarknaden>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Ålder i år | Folkbokförd i kommunen | Det är utrett att kommunen ansvarar för den enskilde | Område  | Svag ställning på arbetsmarknaden | svar     | avgör              | saknas    | varning | spar  |
        | 3          | okänt                  | okänt                                                | C, prao | ja                                | tillåtet | bara R-02 och R-90 | ingenting | inte    | skola |

    Scenariomall: Folkbokförd i kommunen, Det är utrett att kommunen ansvarar för den enskilde, Första ansökan om försörjningsstöd, Anvisning är beslutad, Område och Varken arbetar eller studerar och har nåtts av uppsökande arbete (<Folkbokförd i kommunen>, <Det är utrett att kommunen ansvarar för den enskilde>, <Första ansökan om försörjningsstöd>, <Anvisning är beslutad>, <Område>, <Varken arbetar eller studerar och har nåtts av uppsökande arbete>)
      Givet att Folkbokförd i kommunen är <Folkbokförd i kommunen>
      Och att Det är utrett att kommunen ansvarar för den enskilde är <Det är utrett att kommunen ansvarar för den enskilde>
      Och att Första ansökan om försörjningsstöd är <Första ansökan om försörjningsstöd>
      Och att Anvisning är beslutad är <Anvisning är beslutad>
      Och att Område är <Område>
      Och att Varken arbetar eller studerar och har nåtts av uppsökande arbete är <Varken arbetar eller studerar och har nåtts av uppsökande arbete>
      När frågan "vagval" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet spar <spar>

      Exempel:
        | Folkbokförd i kommunen | Det är utrett att kommunen ansvarar för den enskilde | Första ansökan om försörjningsstöd | Anvisning är beslutad | Område  | Varken arbetar eller studerar och har nåtts av uppsökande arbete | svar     | avgör              | saknas    | varning | spar  |
        | nej                    | nej                                                  | okänt                              | okänt                 | C, prao | nej                                                              | tillåtet | bara R-02 och R-90 | ingenting | inte    | skola |
