# language: sv
Egenskap: Delegerat beslut om aktivitetskravet
  Exemplet på delegation visar hur det blir när nämnden låter en tjänsteperson besluta.

  Bakgrund:
    Givet exemplet på delegation gäller
    Och i dag är 2026-10-05
    Och följande fakta:
      | avsedd_manad          | 2026-10 |
      | fs_manader_i_foljd    | 3       |
      | ak_undantag           | inget   |
      | af_inskriven          | ja      |
      | af_program_utan_insats | nej    |
      | manad_utan_stod       | nej     |
      | kan_arbeta            | ja      |
      | ak_formaga_h          | 40      |
      | ak_timmar_ovrigt      | 0       |
      | ak_barn_under_8       | nej     |
      | ak_plan_finns         | ja      |
      | ak_planerade_h        | 40      |
      | ak_jobbsok_h          | 0       |
      | ak_typ                | sprak   |
      | grund_for_aktivitet   | 12_4a   |
      | kommunen_saknar_plats | nej     |
      | ak_af_underrattad     | ja      |
      | af_har_fragats        | nej     |
      | underlag_fran_annan   | nej     |
      | underlag_klart        | ja      |
      | krav_val              | begar   |
      | krav_fran             | 2026-11-01 |
      | delegat_i_tjanst      | ja      |
      | jav                   | nej     |
      | beslutsfattare_roll   | namnd   |
      | namnd_utfall          | enligt_forslaget |
      | beslutsdatum          | 2026-10-22 |
      | ogiltig_franvaro      | nej     |
      | handelsedatum         | 2026-11-10 |
      | andel_uteblivet       | 0.25    |
      | narvaro_val           | fortsatt |
      | timmar_annat_hall     | 0       |
    Och socialsekreteraren öppnar ett ärende i processen "aktivitetskrav"

  Regel: 6 kap. 37 § KL – en tjänsteperson med delegation beslutar

    @R-41
    Scenario: Med delegation beslutar socialsekreteraren
      Givet ärendet har nått "Besluta om aktivitetskravet"
      När socialsekreteraren slutför "Besluta om aktivitetskravet"
      Så har socialsekreteraren fattat beslut om aktivitetskrav
      Och finns arbetsuppgiften "Registrera närvaron"

    @R-06
    Scenario: En arbetsmarknadssekreterare kan inte besluta om kravet
      Givet ärendet har nått "Besluta om aktivitetskravet"
      När arbetsmarknadssekreteraren slutför "Besluta om aktivitetskravet"
      Så stoppas beslutet enligt 6 kap. 37 § KL
      Och har inget beslut fattats

    @R-60 @I-18
    Scenario: Utan individuell plan ställs inget krav
      Givet att ak_plan_finns är nej
      Och ärendet har nått "Besluta om aktivitetskravet"
      När socialsekreteraren slutför "Besluta om aktivitetskravet"
      Så stoppas beslutet enligt 12 kap. 4 a § SoL
      När socialsekreteraren slutför "Besluta om aktivitetskravet" med:
        | underlag_klart | nej |
      Så finns arbetsuppgiften "Utreda kravet för månaden" hos socialsekreteraren

    @R-07
    Scenario: Är delegaten inte i tjänst beslutar delegatens chef
      Givet att chef_till_delegat är ja
      Och ärendet har nått "Besluta om aktivitetskravet"
      När sektionschefen slutför "Besluta om aktivitetskravet" med:
        | delegat_i_tjanst | nej |
      Så har sektionschefen fattat beslut om aktivitetskrav

    @R-42
    Scenario: Socialsekreteraren avstår från ett frivilligt krav
      Givet att fs_manader_i_foljd är 1
      Och att krav_val är begar_inte
      Och ärendet har nått "Besluta om aktivitetskravet"
      När socialsekreteraren slutför "Besluta om aktivitetskravet"
      Så har "Inget krav beslutat" hänt
      Och är ärendet avslutat
