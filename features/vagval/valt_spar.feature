# language: sv
Egenskap: Får det valda spåret bekräftas, och vart leder det
  Reglerna föreslår spår; handläggaren väljer ett. Bakgrunden är den som har försörjningsstöd i Malmö.

  Bakgrund:
    Givet en person med beviljat försörjningsstöd och utrett behov
    Och följande fakta:
      | Område                                                | A, stöd till arbete och studier |
      | Uppdragsgivare                                        | kommunen själv                  |
      | Anvisning är beslutad                                 | nej                             |
      | Ålder i år                                            | 35                              |
      | Undantag från aktivitetskravet                        | inget undantag                  |
      | Månader med försörjningsstöd i följd före stödmånaden | 36                              |
      | Folkbokförd i kommunen                                | ja                              |
      | Det är utrett att kommunen ansvarar för den enskilde  | ja                              |
    Och beslutsdagen är 2026-10-05

  Regel: 5 § FL – det valda spåret

    Scenariomall: Spåret <valt_spar> hos <gren> leder till <väg>
      När frågan "vagval" prövas
      Och regeln "spar_bekraftat" prövas med:
        | valt_spar        | <valt_spar> |
        | verksamhetsgren  | <gren>      |
      Så är svaret tillåtet
      Och är värdet vag <väg>

      Exempel: spår som reglerna föreslår
        | valt_spar      | gren           | väg                |
        | anvisning_12_4 | socialtjanst   | anvisning          |
        | anvisning_12_4 | arbetsmarknad  | till_socialtjansten |
        | ansokan_fl     | arbetsmarknad  | ansokan            |
        | ansokan_fl     | socialtjanst   | till_ansokan       |
        | aktivitetskrav | socialtjanst   | aktivitetskrav     |

      Exempel: att stanna går alltid
        | valt_spar | gren         | väg     |
        | stopp     | socialtjanst | stopp   |
        | avvakta   | socialtjanst | avvakta |

    Scenariomall: Spåret <valt_spar>, som inte föreslås, kan inte bekräftas
      När frågan "vagval" prövas
      Och regeln "spar_bekraftat" prövas med:
        | valt_spar       | <valt_spar>  |
        | verksamhetsgren | socialtjanst |
      Så är svaret spärrat
      Och är värdet vag okänt

      Exempel:
        | valt_spar            |
        | insats_11_1          |
        | insats_11_5          |
        | skola                |
        | af_uppdrag           |
        | finsam               |
        | stodinsats_stockholm |
        | okänt                |

    Scenariomall: Område <område> leder till <väg> när spåret är <valt_spar>
      Givet att Område är <område>
      Och att Uppdragsgivare är <uppdragsgivare>
      När frågan "vagval" prövas
      Och regeln "spar_bekraftat" prövas med:
        | valt_spar       | <valt_spar>   |
        | verksamhetsgren | arbetsmarknad |
      Så är svaret tillåtet
      Och är värdet vag <väg>

      Exempel:
        | område  | uppdragsgivare                | valt_spar  | väg     |
        | C, prao | grundskoleförvaltningen       | skola      | skola   |
        | D, FRAM | samordningsförbundet (FINSAM) | finsam     | uppdrag |

    Scenariomall: I område <område> är <valt_spar> inte socialtjänstens spår
      Givet att Område är <område>
      När frågan "vagval" prövas
      Och regeln "spar_bekraftat" prövas med:
        | valt_spar       | <valt_spar>  |
        | verksamhetsgren | socialtjanst |
      Så är svaret spärrat
      Och säger svaret "<ord>"

      Exempel: socialtjänstens spår
        | område                       | valt_spar      | ord                                              |
        | B, arbetsmarknadsanställning | anvisning_12_4 | får inte läggas i socialtjänstens spår           |
        | C, Ung i sommar              | aktivitetskrav | får inte läggas i socialtjänstens spår           |
        | C, praktik vid events        | insats_11_1    | får inte läggas i socialtjänstens spår           |
        | C, prao                      | insats_11_5    | får inte läggas i socialtjänstens spår           |

      Exempel: andra spår
        | område                          | valt_spar | ord                            |
        | B, arbetsmarknadsanställning    | skola     | Reglerna föreslår inte det spåret |
        | A, stöd till arbete och studier | insats_11_1 | Reglerna föreslår inte det spåret |

  Regel: 2 kap. 1 § KL – rätt kommun

    @R-03
    Scenariomall: Utan utredd tillhörighet kan <valt_spar> inte bekräftas
      Givet att Folkbokförd i kommunen är nej
      Och att Vistas i kommunen är nej
      Och att Det är utrett att kommunen ansvarar för den enskilde är nej
      När frågan "vagval" prövas
      Och regeln "spar_bekraftat" prövas med:
        | valt_spar       | <valt_spar>  |
        | verksamhetsgren | socialtjanst |
      Så är svaret <svar>

      Exempel:
        | valt_spar      | svar     |
        | anvisning_12_4 | spärrat  |
        | ansokan_fl     | spärrat  |
        | stopp          | tillåtet |
        | avvakta        | tillåtet |
