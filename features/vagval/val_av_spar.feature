# language: sv
Egenskap: Val av spår
  Innan någon skrivs in i en insats ska den rättsliga grunden vara vald. Reglerna föreslår ett eller flera
  spår, en handläggare bekräftar.

  Bakgrund:
    Givet en person med beviljat försörjningsstöd och utrett behov
    Och följande fakta:
      | Ålder i år                                            | 35                              |
      | Område                                                | A, stöd till arbete och studier |
      | Uppdragsgivare                                        | kommunen själv                  |
      | Anvisning är beslutad                                 | nej                             |
      | Undantag från aktivitetskravet                        | inget undantag                  |
      | Månader med försörjningsstöd i följd före stödmånaden | 36                              |
      | Folkbokförd i kommunen                                | ja                              |
      | Det är utrett att kommunen ansvarar för den enskilde  | ja                              |
    Och beslutsdagen är 2026-05-04

  Regel: 12 kap. 4 § SoL – den som får försörjningsstöd kan anvisas

    @R-02 @V-01
    Scenario: Den som får försörjningsstöd kan anvisas, eller söka själv
      När frågan "vagval" prövas
      Så är svaret tillåtet
      Och är värdet spar anvisning_12_4, ansokan_fl
      Och avgör R-02

    @R-02
    Scenario: Den som redan är anvisad följer sin anvisning
      Givet att Anvisning är beslutad är ja
      När frågan "vagval" prövas
      Så är värdet spar anvisning_12_4

    @R-11 @R-71
    Scenariomall: Den som inte får försörjningsstöd anvisas inte utan söker själv (<fs_status>)
      Givet att Försörjningsstöd är <fs_status>
      När frågan "vagval" prövas
      Så är värdet spar ansokan_fl
      Och avgör R-11 och R-71

      Exempel:
        | fs_status                                    |
        | inget försörjningsstöd                       |
        | försörjningsstödet är avslutat               |
        | annat ekonomiskt bistånd än försörjningsstöd |

    @R-13 @V-05
    Scenariomall: Ingen anvisning vid första ansökan eller innan behovet är utrett (<faktum>)
      Givet att <faktum> är <värde>
      När frågan "vagval" prövas
      Så är värdet spar ansokan_fl
      Och avgör R-13

      Exempel:
        | faktum                                           | värde |
        | Första ansökan om försörjningsstöd               | ja    |
        | Behovet av kompetenshöjande verksamhet är utrett | nej   |

  Regel: 12 kap. 4 a § SoL – aktivitetskravet gäller från stödmånaden oktober 2026

    @R-02
    Scenariomall: Före oktober 2026 finns inget aktivitetskrav (<dag>)
      När frågan "vagval" prövas <dag>
      Så är värdet spar anvisning_12_4, ansokan_fl

      Exempel:
        | dag        |
        | 2026-09-29 |
        | 2026-09-30 |

    @R-40
    Scenario: Från oktober 2026 prövas också aktivitetskravet
      När frågan "vagval" prövas 2026-10-01
      Så är värdet spar anvisning_12_4, aktivitetskrav, ansokan_fl
      Och avgör R-40

  Regel: 1–3 §§ lagen (1944:475) – insatser som inte är socialtjänst

    @R-71
    Scenariomall: Område <område> läggs aldrig i socialtjänstens spår
      Givet att Område är <område>
      När frågan "vagval" prövas
      Så är värdet spar ansokan_fl
      Och avgör <gren>

      Exempel:
        | område                       | gren |
        | B, arbetsmarknadsanställning | R-80 |
        | C, Ung i sommar              | R-94 |
        | C, praktik vid events        | R-94 |

  Regel: Skollagen, lag 2009:47 och lag 2003:1210 – på uppdrag av andra

    @R-90
    Scenariomall: Skolans insatser hör till skollagen (<område>)
      Givet att Område är <område>
      När frågan "vagval" prövas
      Så är värdet spar skola
      Och avgör R-90

      Exempel:
        | område                          |
        | C, prao                         |
        | C, praktikservice               |
        | C, kommunala aktivitetsansvaret |

    @R-85 @R-86
    Scenario: Uppdrag från Arbetsförmedlingen är ett eget spår
      Givet att Uppdragsgivare är Arbetsförmedlingen
      När frågan "vagval" prövas
      Så är värdet spar af_uppdrag
      Och varnas det för R-86

    @R-100
    Scenario: FRAM följer samverkansavtalet
      Givet att Område är D, FRAM
      När frågan "vagval" prövas
      Så är värdet spar finsam
      Och avgör R-100

  Regel: 2 kap. 1 § KL – rätt kommun

    @R-03
    Scenario: Vilken kommun som ansvarar utreds först
      Givet att Folkbokförd i kommunen är nej
      Och att Det är utrett att kommunen ansvarar för den enskilde är nej
      När frågan "vagval" prövas
      Så är svaret utred
      Och avgör R-03

  Regel: 5 § FL – det som inte är känt frågas efter

    Scenario: Utan uppgift om försörjningsstöd kan inget spår väljas
      Givet att Försörjningsstöd är okänt
      När frågan "vagval" prövas
      Så är svaret utred
      Och saknas bara Försörjningsstöd
