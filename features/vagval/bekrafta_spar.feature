# language: sv
Egenskap: Bekräfta spår
  En handläggare bekräftar det spår som reglerna föreslår, och ärendet fortsätter där. Det som lagen inte
  ger stöd för kan inte bekräftas.

  Bakgrund:
    Givet i dag är 2026-05-04
    Och en person med beviljat försörjningsstöd och utrett behov
    Och följande fakta:
      | Hur fick sökanden kontakt?                            | Enhet för ekonomiskt bistånd     |
      | Område                                                | A, stöd till arbete och studier  |
      | Uppdragsgivare                                        | kommunen själv                   |
      | Anvisning är beslutad                                 | nej                              |
      | Undantag från aktivitetskravet                        | inget undantag                   |
      | Månader med försörjningsstöd i följd före stödmånaden | 36                               |
      | Folkbokförd i kommunen                                | ja                               |
      | Det är utrett att kommunen ansvarar för den enskilde  | ja                               |
      | Vilket spår ska ärendet följa?                        | Anvisning enligt 12 kap. 4 § SoL |

  Regel: 12 kap. 4 § SoL – anvisning

    @R-02 @R-10
    Scenario: Från ekonomiskt bistånd till anvisning
      Givet socialsekreteraren öppnar ett ärende i processen "vagval"
      Och ärendet har nått "Bekräfta spåret"
      När socialsekreteraren slutför "Bekräfta spåret"
      Så är ärendet avslutat
      Och har "Anvisning öppnad" hänt
      Och fortsätter det med ett ärende i processen "anvisning"
      Och finns arbetsuppgiften "Utreda behovet" hos socialsekreteraren

    @R-02
    Scenario: Aktivitetskravet kan inte bekräftas före oktober 2026
      Givet socialsekreteraren öppnar ett ärende i processen "vagval"
      Och ärendet har nått "Bekräfta spåret"
      När socialsekreteraren slutför "Bekräfta spåret" med:
        | Vilket spår ska ärendet följa? | Aktivitetskrav |
      Så stoppas beslutet enligt 5 § FL
      Och finns arbetsuppgiften "Bekräfta spåret"

    @R-11
    Scenario: Den som inte får försörjningsstöd kan inte anvisas
      Givet att Försörjningsstöd är inget försörjningsstöd
      Och socialsekreteraren öppnar ett ärende i processen "vagval"
      Och ärendet har nått "Bekräfta spåret"
      När socialsekreteraren slutför "Bekräfta spåret"
      Så stoppas beslutet enligt 5 § FL
      Och finns arbetsuppgiften "Bekräfta spåret"

    @R-13
    Scenario: Vid första ansökan avvaktas prövningen
      Givet att Första ansökan om försörjningsstöd är ja
      Och socialsekreteraren öppnar ett ärende i processen "vagval"
      Och ärendet har nått "Bekräfta spåret"
      När socialsekreteraren slutför "Bekräfta spåret" med:
        | Vilket spår ska ärendet följa? | Inget än, ansökan om ekonomiskt bistånd ska prövas först |
      Så är ärendet avslutat
      Och har "Ansökan om ekonomiskt bistånd prövas först" hänt

  Regel: 5 § FL – lagstöd

    @R-01
    Scenario: Utan lagstöd erbjuds ingen insats
      Givet socialsekreteraren öppnar ett ärende i processen "vagval"
      Och ärendet har nått "Bekräfta spåret"
      När socialsekreteraren slutför "Bekräfta spåret" med:
        | Vilket spår ska ärendet följa? | Inget, lagstöd saknas |
      Så är ärendet avslutat
      Och har "Stopp: lagstöd saknas" hänt
      Och prövades R-01

    @R-02 @I-25
    Scenariomall: Område <omrade> kan inte läggas i socialtjänstens spår
      Givet att Område är <omrade>
      Och socialsekreteraren öppnar ett ärende i processen "vagval"
      Och ärendet har nått "Bekräfta spåret"
      När socialsekreteraren slutför "Bekräfta spåret" med:
        | Vilket spår ska ärendet följa? | <spår> |
      Så stoppas beslutet enligt 5 § FL

      Exempel:
        | omrade                       | spår                             |
        | B, arbetsmarknadsanställning | Anvisning enligt 12 kap. 4 § SoL |
        | C, Ung i sommar              | Anvisning enligt 12 kap. 4 § SoL |
        | C, praktik vid events        | Anvisning enligt 12 kap. 4 § SoL |
        | C, prao                      | Anvisning enligt 12 kap. 4 § SoL |
        | B, arbetsmarknadsanställning | Aktivitetskrav                   |
        | C, Ung i sommar              | Aktivitetskrav                   |

  Regel: 1–3 §§ lagen (1944:475) – egen ansökan

    @R-71
    Scenariomall: Område <omrade> fortsätter i processen <process>
      Givet att Försörjningsstöd är inget försörjningsstöd
      Och att Område är <omrade>
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "vagval" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Bekräfta spåret"
      När arbetsmarknadssekreteraren slutför "Bekräfta spåret" med:
        | Vilket spår ska ärendet följa? | ansokan_fl |
      Så har "Ansökan öppnad" hänt
      Och fortsätter det med ett ärende i processen "<process>"
      Och finns arbetsuppgiften "<uppgift>" hos arbetsmarknadssekreteraren

      Exempel:
        | omrade                      | process       | uppgift                |
        | B, arbetsmarknadsanställning | anstallning   | Registrera önskemålet  |
        | C, Ung i sommar             | sommarpraktik | Registrera ansökan     |
        | C, praktik vid events       | sommarpraktik | Registrera ansökan     |

    @R-71
    Scenario: Egen ansökan öppnas i arbetsmarknadsavdelningen
      Givet att Försörjningsstöd är inget försörjningsstöd
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "vagval" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Bekräfta spåret"
      När arbetsmarknadssekreteraren slutför "Bekräfta spåret" med:
        | Vilket spår ska ärendet följa? | Egen ansökan, utanför socialtjänstlagen |
      Så har "Ansökan öppnad" hänt
      Och fortsätter det med ett ärende i processen "ansokan"
      Och finns arbetsuppgiften "Registrera ansökan" hos arbetsmarknadssekreteraren

    @R-11 @R-71
    Scenario: Socialtjänsten hänvisar till egen ansökan utan att lämna över uppgifter
      Givet att Försörjningsstöd är inget försörjningsstöd
      Och socialsekreteraren öppnar ett ärende i processen "vagval"
      Och ärendet har nått "Bekräfta spåret"
      När socialsekreteraren slutför "Bekräfta spåret" med:
        | Vilket spår ska ärendet följa? | Egen ansökan, utanför socialtjänstlagen |
      Så är ärendet avslutat
      Och har "Hänvisad till egen ansökan" hänt

  Regel: 8 kap. 2 § OSL – socialtjänsten och arbetsmarknad är skilda

    @R-22 @R-23
    Scenario: Arbetsmarknadsavdelningen hänvisar anvisning till socialtjänsten
      Givet arbetsmarknadssekreteraren öppnar ett ärende i processen "vagval" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Bekräfta spåret"
      När arbetsmarknadssekreteraren slutför "Bekräfta spåret"
      Så är ärendet avslutat
      Och har "Hänvisad till socialtjänsten" hänt

    @R-03
    Scenario: Ingen anvisning öppnas innan det är utrett vilken kommun som ansvarar
      Givet att Folkbokförd i kommunen är nej
      Och att Det är utrett att kommunen ansvarar för den enskilde är nej
      Och socialsekreteraren öppnar ett ärende i processen "vagval"
      Och ärendet har nått "Bekräfta spåret"
      När socialsekreteraren slutför "Bekräfta spåret"
      Så stoppas beslutet enligt 2 kap. 1 § KL

  Regel: Spår som prövas i en annan ordning

    @R-40
    Scenario: Från oktober 2026 kan aktivitetskravet bekräftas
      Givet i dag är 2026-10-01
      Och socialsekreteraren öppnar ett ärende i processen "vagval"
      Och ärendet har nått "Bekräfta spåret"
      När socialsekreteraren slutför "Bekräfta spåret" med:
        | valt_spar | aktivitetskrav |
      Så är ärendet avslutat
      Och har "Aktivitetskrav ska prövas" hänt

    @R-90
    Scenario: Skolans insats lämnas till skolan
      Givet att insats_omrade är C_prao
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "vagval" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Bekräfta spåret"
      När arbetsmarknadssekreteraren slutför "Bekräfta spåret" med:
        | valt_spar | skola |
      Så är ärendet avslutat
      Och har "Lämnad till skolan" hänt

    @R-85 @R-100
    Scenariomall: Uppdrag från <uppdragsgivare> lämnas till uppdragsgivarens ordning
      Givet att uppdragsgivare är <uppdragsgivare>
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "vagval" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Bekräfta spåret"
      När arbetsmarknadssekreteraren slutför "Bekräfta spåret" med:
        | valt_spar | <spår> |
      Så är ärendet avslutat
      Och har "Lämnad till uppdragsgivaren" hänt

      Exempel:
        | uppdragsgivare | spår       |
        | AF             | af_uppdrag |
        | FINSAM         | finsam     |

    @R-70a @R-70b
    Scenario: Där kommunen ger insatser enligt 11 kap. kan det spåret bekräftas
      Givet kommunen är skr_norm
      Och att fs_status är inget
      Och socialsekreteraren öppnar ett ärende i processen "vagval"
      Och ärendet har nått "Bekräfta spåret"
      När socialsekreteraren slutför "Bekräfta spåret" med:
        | valt_spar | insats_11_5 |
      Så är ärendet avslutat
      Och har "Insats enligt 11 kap. SoL ska prövas" hänt

    @R-110
    Scenario: I Stockholm kan den särskilda stödinsatsen bekräftas
      Givet kommunen är stockholm
      Och den enskilde är född 2000-01-01
      Och att fs_status är inget
      Och socialsekreteraren öppnar ett ärende i processen "vagval"
      Och ärendet har nått "Bekräfta spåret"
      När socialsekreteraren slutför "Bekräfta spåret" med:
        | valt_spar | stodinsats_stockholm |
      Så är ärendet avslutat
      Och har "Särskild stödinsats ska prövas" hänt
