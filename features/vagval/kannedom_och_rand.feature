# language: sv
Egenskap: Val av spår – det som inte är känt, och det som skiljer mellan kommuner
  Ett spår väljs aldrig på en gissning. Det som avgör valet och inte är känt frågas efter. Kommunernas egna
  ordningar öppnar eller stänger spår, men bara inom lagen.

  Bakgrund:
    Givet en person med beviljat försörjningsstöd och utrett behov
    Och följande fakta:
      | alder               | 35    |
      | insats_omrade       | A     |
      | uppdragsgivare      | egen  |
      | anv_beslutad        | nej   |
      | ak_undantag         | inget |
      | fs_manader_i_foljd  | 36    |
      | folkbokford         | ja    |
      | vistas              | ja    |
      | tillhorighet_utredd | ja    |
    Och beslutsdagen är 2026-05-04

  Regel: 5 § FL – det som inte är känt frågas efter

    Scenariomall: Innan <faktum> är känt kan inget spår väljas
      Givet att <faktum> är okänt
      När frågan "vagval" prövas
      Så är svaret utred
      Och saknas bara <faktum>

      Exempel:
        | faktum         |
        | insats_omrade  |
        | uppdragsgivare |

    Scenario: Om anvisning är beslutad ska vara känt
      Givet att anv_beslutad är okänt
      När frågan "vagval" prövas
      Så är svaret utred
      Och saknas bara anv_beslutad
      Och är värdet spar okänt

    Scenariomall: Om detta är första ansökan och om behovet är utrett ska vara känt (<faktum>)
      Givet att <faktum> är okänt
      När frågan "vagval" prövas
      Så är svaret utred
      Och saknas bara <faktum>

      Exempel:
        | faktum         |
        | forsta_ansokan |
        | behov_utrett   |

    @R-13
    Scenario: Den som väntar på sin första prövning anvisas inte
      Givet att fs_status är ansokt_ej_provat
      Och att forsta_ansokan är ja
      När frågan "vagval" prövas
      Så är värdet spar ansokan_fl
      Och avgör R-13

  Regel: 2 kap. 1 § KL – rätt kommun

    @R-03
    Scenario: Den som hör till en annan kommun hänvisas dit
      Givet att folkbokford är nej
      Och att vistas är nej
      När frågan "vagval" prövas
      Så är svaret spärrat
      Och avgör R-03

    Scenario: Den som vistas i kommunen prövas här
      Givet att folkbokford är nej
      När frågan "vagval" prövas
      Så är svaret tillåtet
      Och avgör inte R-03

    Scenariomall: Tillhörigheten ska vara känd när den enskilde inte är folkbokförd (<folkbokförd>)
      Givet att folkbokford är <folkbokförd>
      Och att vistas är nej
      Och att tillhorighet_utredd är okänt
      När frågan "vagval" prövas
      Så är svaret utred
      Och saknas tillhorighet_utredd

      Exempel:
        | folkbokförd |
        | nej         |
        | okänt       |

    Scenario: Folkbokföringen ska vara känd
      Givet att folkbokford är okänt
      Och att vistas är nej
      När frågan "vagval" prövas
      Så är svaret utred
      Och saknas bara folkbokford

  Regel: 12 kap. 4 a § SoL – när aktivitetskravet prövas från oktober 2026

    @R-40
    Scenariomall: Den som fyllt 18 och haft försörjningsstöd i tre månader omfattas (<ålder> år, <månader> månader)
      Givet att alder är <ålder>
      Och att fs_manader_i_foljd är <månader>
      När frågan "vagval" prövas 2026-10-01
      Så är värdet spar anvisning_12_4, aktivitetskrav, ansokan_fl
      Och avgör R-40

      Exempel:
        | ålder | månader |
        | 18    | 3       |
        | 19    | 4       |

    @R-02
    Scenariomall: Kravet omfattar inte den som är under 18 eller haft stöd kortare tid (<ålder> år, <månader> månader)
      Givet att alder är <ålder>
      Och att fs_manader_i_foljd är <månader>
      När frågan "vagval" prövas 2026-10-01
      Så är svaret tillåtet
      Och är värdet spar anvisning_12_4, ansokan_fl

      Exempel:
        | ålder | månader |
        | 17    | 3       |
        | 18    | 2       |

    @R-02
    Scenario: Kravet omfattar inte den som är undantagen
      Givet att ak_undantag är heltid_studier
      När frågan "vagval" prövas 2026-10-01
      Så är svaret tillåtet
      Och är värdet spar anvisning_12_4, ansokan_fl

    Scenariomall: Det som avgör om kravet gäller ska vara känt (<faktum>)
      Givet att <faktum> är okänt
      När frågan "vagval" prövas 2026-10-01
      Så är svaret utred
      Och saknas bara <faktum>

      Exempel:
        | faktum             |
        | ak_undantag        |
        | fs_manader_i_foljd |

    Scenario: Åldern ska vara känd
      Givet att alder är okänt
      När frågan "vagval" prövas 2026-10-01
      Så är svaret utred
      Och saknas bara alder

  Regel: 1–3 §§ lagen (1944:475) och 5 § FL – lagstöd

    @R-01
    Scenario: En insats utan beslut av arbetslöshetsnämnden saknar lagstöd
      Givet att fs_status är inget
      Och att ks_beslut_finns är nej
      När frågan "vagval" prövas
      Så är svaret spärrat
      Och avgör R-01

    @R-02
    Scenario: Den som är anvisad berörs inte av att insatsen saknar beslut
      Givet att anv_beslutad är ja
      Och att ks_beslut_finns är nej
      När frågan "vagval" prövas
      Så är svaret tillåtet
      Och avgör inte R-01

  Regel: Uppdrag från andra

    @R-100
    Scenariomall: Uppdrag från Försäkringskassan och samordningsförbundet följer samverkansavtalet (<uppdragsgivare>)
      Givet att uppdragsgivare är <uppdragsgivare>
      När frågan "vagval" prövas
      Så är värdet spar finsam
      Och avgör R-100

      Exempel:
        | uppdragsgivare |
        | FK             |
        | FINSAM         |

    @R-90
    Scenariomall: Uppdrag från en skolförvaltning hör till skollagen (<uppdragsgivare>)
      Givet att uppdragsgivare är <uppdragsgivare>
      När frågan "vagval" prövas
      Så är värdet spar skola
      Och avgör R-90

      Exempel:
        | uppdragsgivare |
        | GrF            |
        | GVF            |

  Regel: 11 kap. SoL – andra behov än arbete

    @R-70a
    Scenario: Ett personligt behov av annat än arbete kan tillgodoses enligt 11 kap.
      Givet att personligt_behov är ja
      När frågan "vagval" prövas
      Så är värdet spar anvisning_12_4, ansokan_fl, insats_11_1
      Och avgör R-70a

    @R-70b
    Scenario: Enligt SKR får 11 kap. användas också för arbete
      Givet att fs_status är inget
      När frågan "vagval" prövas i profilen skr_norm
      Så är värdet spar ansokan_fl, insats_11_5
      Och avgör R-70b

    Scenariomall: Insatser utan behovsprövning finns från den 1 juli 2025 (<dag>)
      Givet att fs_status är inget
      Och beslutsdagen är <dag>
      När frågan "vagval" prövas i profilen skr_norm
      Så är värdet spar <spar>

      Exempel:
        | dag        | spar                    |
        | 2025-06-30 | ansokan_fl              |
        | 2025-07-01 | ansokan_fl, insats_11_5 |
        | 2025-07-02 | ansokan_fl, insats_11_5 |

  Regel: 12 kap. 4 § SoL – kommuner som inte fattar beslut

    @R-02
    Scenario: Där kommunen inte fattar beslut om anvisning återstår egen ansökan
      När frågan "vagval" prövas i profilen tierp
      Så är svaret tillåtet
      Och är värdet spar ansokan_fl

  Regel: Stockholms särskilda individanpassade stödinsats

    @R-110
    Scenariomall: Stödinsatsen kan prövas (<ålder> år, uvas <uvas>, svag ställning <svag>)
      Givet att fs_status är inget
      Och att alder är <ålder>
      Och att uvas är <uvas>
      Och att svag_stallning är <svag>
      När frågan "vagval" prövas i profilen stockholm
      Så är värdet spar ansokan_fl, insats_11_5, stodinsats_stockholm
      Och avgör R-110

      Exempel:
        | ålder | uvas | svag |
        | 19    | ja   | nej  |
        | 29    | ja   | nej  |
        | 45    | nej  | ja   |

    @R-70b
    Scenariomall: Stödinsatsen är inte för andra (<ålder> år, uvas <uvas>)
      Givet att fs_status är inget
      Och att alder är <ålder>
      Och att uvas är <uvas>
      Och att svag_stallning är nej
      När frågan "vagval" prövas i profilen stockholm
      Så är värdet spar ansokan_fl, insats_11_5
      Och avgör inte R-110

      Exempel:
        | ålder | uvas |
        | 18    | ja   |
        | 30    | ja   |
        | 25    | nej  |
