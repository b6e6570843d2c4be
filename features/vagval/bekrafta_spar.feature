# language: sv
Egenskap: Bekräfta spår
  En handläggare bekräftar det spår som reglerna föreslår, och ärendet fortsätter där. Det som lagen inte
  ger stöd för kan inte bekräftas.

  Bakgrund:
    Givet i dag är 2026-05-04
    Och en person med beviljat försörjningsstöd och utrett behov
    Och följande fakta:
      | anvisande_org       | eb             |
      | insats_omrade       | A              |
      | uppdragsgivare      | egen           |
      | anv_beslutad        | nej            |
      | ak_undantag         | inget          |
      | fs_manader_i_foljd  | 36             |
      | folkbokford         | ja             |
      | tillhorighet_utredd | ja             |
      | valt_spar           | anvisning_12_4 |

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
        | valt_spar | aktivitetskrav |
      Så stoppas beslutet enligt 5 § FL
      Och finns arbetsuppgiften "Bekräfta spåret"

    @R-11
    Scenario: Den som inte får försörjningsstöd kan inte anvisas
      Givet att fs_status är inget
      Och socialsekreteraren öppnar ett ärende i processen "vagval"
      Och ärendet har nått "Bekräfta spåret"
      När socialsekreteraren slutför "Bekräfta spåret"
      Så stoppas beslutet enligt 5 § FL
      Och finns arbetsuppgiften "Bekräfta spåret"

    @R-13
    Scenario: Vid första ansökan avvaktas prövningen
      Givet att forsta_ansokan är ja
      Och socialsekreteraren öppnar ett ärende i processen "vagval"
      Och ärendet har nått "Bekräfta spåret"
      När socialsekreteraren slutför "Bekräfta spåret" med:
        | valt_spar | avvakta |
      Så är ärendet avslutat
      Och har "Ansökan om ekonomiskt bistånd prövas först" hänt

  Regel: 5 § FL – lagstöd

    @R-01
    Scenario: Utan lagstöd erbjuds ingen insats
      Givet socialsekreteraren öppnar ett ärende i processen "vagval"
      Och ärendet har nått "Bekräfta spåret"
      När socialsekreteraren slutför "Bekräfta spåret" med:
        | valt_spar | stopp |
      Så är ärendet avslutat
      Och har "Stopp: lagstöd saknas" hänt
      Och prövades R-01

    @R-02
    Scenario: En arbetsmarknadsanställning kan inte läggas i socialtjänstens spår
      Givet att insats_omrade är B
      Och socialsekreteraren öppnar ett ärende i processen "vagval"
      Och ärendet har nått "Bekräfta spåret"
      När socialsekreteraren slutför "Bekräfta spåret"
      Så stoppas beslutet enligt 5 § FL

  Regel: 1–3 §§ lagen (1944:475) – egen ansökan

    @R-71
    Scenario: Egen ansökan öppnas i arbetsmarknadsavdelningen
      Givet att fs_status är inget
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "vagval" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Bekräfta spåret"
      När arbetsmarknadssekreteraren slutför "Bekräfta spåret" med:
        | valt_spar | ansokan_fl |
      Så har "Ansökan öppnad" hänt
      Och fortsätter det med ett ärende i processen "ansokan"
      Och finns arbetsuppgiften "Registrera ansökan" hos arbetsmarknadssekreteraren

    @R-11 @R-71
    Scenario: Socialtjänsten hänvisar till egen ansökan utan att lämna över uppgifter
      Givet att fs_status är inget
      Och socialsekreteraren öppnar ett ärende i processen "vagval"
      Och ärendet har nått "Bekräfta spåret"
      När socialsekreteraren slutför "Bekräfta spåret" med:
        | valt_spar | ansokan_fl |
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
      Givet att folkbokford är nej
      Och att tillhorighet_utredd är nej
      Och socialsekreteraren öppnar ett ärende i processen "vagval"
      Och ärendet har nått "Bekräfta spåret"
      När socialsekreteraren slutför "Bekräfta spåret"
      Så stoppas beslutet enligt 2 kap. 1 § KL
