# language: sv
Egenskap: Handläggning av aktivitetskravet
  Kravet prövas för en månad: gäller det, hur många timmar, vilken plan, vem som beslutar. Därefter följs
  närvaron. Malmös delegationsordning nämner inte kravet: då beslutar nämnden.

  Bakgrund:
    Givet i dag är 2026-10-05
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

  Regel: 12 kap. 4 a § SoL – kravet, och vem som beslutar

    @R-41 @R-79
    Scenario: Nämnden begär deltagande när delegation saknas
      Givet ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så har nämnden fattat beslut om aktivitetskrav
      Och står "40 timmar i veckan" i brevet
      Och finns arbetsuppgiften "Registrera närvaron" hos socialsekreteraren

    @R-42
    Scenario: Före tredje månaden får nämnden avstå
      Givet att fs_manader_i_foljd är 2
      Och att krav_val är begar_inte
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så har "Inget krav beslutat" hänt
      Och är ärendet avslutat
      Och prövades R-42

    @R-41
    Scenario: Nämnden får inte avstå från ett obligatoriskt krav
      Givet att krav_val är begar_inte
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så stoppas beslutet enligt 12 kap. 4 a § SoL
      Och har inget beslut fattats

    @R-79
    Scenario: Nämnden återremitterar och underlaget utreds på nytt
      Givet att namnd_utfall är aterremiss
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så finns arbetsuppgiften "Utreda kravet för månaden" hos socialsekreteraren
      Och har inget beslut fattats

    @R-05
    Scenario: Kravet gäller inte bakåt i tiden
      Givet att krav_fran är 2026-10-21
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så stoppas beslutet enligt 2 kap. 4 § KL

  Regel: 12 kap. 4 a § SoL – tid och undantag

    @R-40
    Scenariomall: Kravet gäller från stödmånaden oktober 2026 (<manad>)
      Givet att avsedd_manad är <manad>
      Och ärendet har nått "Utreda kravet för månaden"
      När socialsekreteraren slutför "Utreda kravet för månaden"
      Så har "<hande>" hänt

      Exempel:
        | manad   | hande              |
        | 2026-09 | Kravet gäller inte |
        | 2026-10 | Gäller kravet?     |

    @R-45
    Scenario: Kravet gäller inte den som går i skolan
      Givet att ak_undantag är skola18_20
      Och ärendet har nått "Utreda kravet för månaden"
      När socialsekreteraren slutför "Utreda kravet för månaden"
      Så har "Kravet gäller inte" hänt
      Och är ärendet avslutat

    @R-44
    Scenario: Kravet gäller inte den som är under 18 år
      Givet att ak_undantag är under18
      Och ärendet har nått "Utreda kravet för månaden"
      När socialsekreteraren slutför "Utreda kravet för månaden"
      Så har "Kravet gäller inte" hänt
      Och är ärendet avslutat

    @R-46
    Scenario: Kravet gäller inte den som arbetar heltid
      Givet att ak_undantag är heltid_arbete
      Och ärendet har nått "Utreda kravet för månaden"
      När socialsekreteraren slutför "Utreda kravet för månaden"
      Så har "Kravet gäller inte" hänt
      Och är ärendet avslutat

    @R-47
    Scenario: Kravet gäller inte den som deltar i Arbetsförmedlingens program på heltid
      Givet att ak_undantag är heltid_af_program
      Och ärendet har nått "Utreda kravet för månaden"
      När socialsekreteraren slutför "Utreda kravet för månaden"
      Så har "Kravet gäller inte" hänt
      Och är ärendet avslutat

    @R-49
    Scenario: Kravet gäller inte den som har nått riktåldern
      Givet att ak_undantag är riktalder
      Och ärendet har nått "Utreda kravet för månaden"
      När socialsekreteraren slutför "Utreda kravet för månaden"
      Så har "Kravet gäller inte" hänt
      Och är ärendet avslutat

    @R-50
    Scenario: Kravet gäller inte den som har sjukpenning
      Givet att ak_undantag är sjukpenning
      Och ärendet har nått "Utreda kravet för månaden"
      När socialsekreteraren slutför "Utreda kravet för månaden"
      Så har "Kravet gäller inte" hänt
      Och är ärendet avslutat

    @R-51
    Scenario: Kravet gäller inte den som är föräldraledig med litet barn
      Givet att ak_undantag är foraldraledig_litet_barn
      Och ärendet har nått "Utreda kravet för månaden"
      När socialsekreteraren slutför "Utreda kravet för månaden"
      Så har "Kravet gäller inte" hänt
      Och är ärendet avslutat

    @R-52
    Scenario: Den som saknar arbetsförmåga omfattas, med anpassade timmar
      Givet att kan_arbeta är nej
      Och att ak_formaga_h är 4
      Och ärendet har nått "Utreda kravet för månaden"
      När socialsekreteraren slutför "Utreda kravet för månaden"
      Så finns arbetsuppgiften "Göra den individuella planen" hos socialsekreteraren

    @R-48
    Scenario: Den vars program saknar sysselsättning kan omfattas
      Givet att ak_undantag är heltid_af_program
      Och att af_program_utan_insats är ja
      Och ärendet har nått "Utreda kravet för månaden"
      När socialsekreteraren slutför "Utreda kravet för månaden"
      Så finns arbetsuppgiften "Göra den individuella planen" hos socialsekreteraren

    @R-43 @R-42
    Scenario: Ett uppehåll bryter månadsföljden och kravet är inte obligatoriskt
      Givet att manad_utan_stod är ja
      Och ärendet har nått "Utreda kravet för månaden"
      När socialsekreteraren slutför "Utreda kravet för månaden"
      Så finns arbetsuppgiften "Göra den individuella planen" hos socialsekreteraren

    @R-43 @R-48
    Scenario: Uppehåll och program utan sysselsättning prövas tillsammans
      Givet att manad_utan_stod är ja
      Och att ak_undantag är heltid_af_program
      Och att af_program_utan_insats är ja
      Och ärendet har nått "Utreda kravet för månaden"
      När socialsekreteraren slutför "Utreda kravet för månaden"
      Så finns arbetsuppgiften "Göra den individuella planen" hos socialsekreteraren

  Regel: 12 kap. 4 a § SoL – timmar och plan

    @R-54 @R-55 @R-56
    Scenario: Barn under åtta år och deltid minskar timmarna
      Givet att ak_barn_under_8 är ja
      Och att ak_timmar_ovrigt är 10
      Och att ak_planerade_h är 20
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så har nämnden fattat beslut om aktivitetskrav
      Och står "20 timmar i veckan" i brevet

    @R-54
    Scenario: Halva timmar skrivs som på svenska i brevet
      Givet att ak_formaga_h är 12.5
      Och att ak_planerade_h är 12.5
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så står "12,5 timmar i veckan" i brevet

    @R-53 @I-17
    Scenario: Beslutet stoppas när planen går över taket
      Givet att ak_formaga_h är 45
      Och att ak_planerade_h är 41
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så stoppas beslutet enligt 12 kap. 4 a § SoL
      Och har inget beslut fattats

    @R-59
    Scenario: Eget jobbsökande fyller inte timmarna
      Givet att ak_jobbsok_h är 15
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så stoppas beslutet enligt 12 kap. 4 a § SoL

    @R-57 @R-58
    Scenario: Aktivitet på en arbetsplats prövas mot statsstöd
      Givet att ak_typ är arbetsplats
      Och att statsstod_provat är ja
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så har nämnden fattat beslut om aktivitetskrav
      Och prövades R-58

    @R-61 @R-133
    Scenario: Saknar kommunen aktivitet blir det en avvikelse
      Givet att kommunen_saknar_plats är ja
      Och ärendet har nått "Registrera avvikelsen"
      När socialsekreteraren slutför "Registrera avvikelsen"
      Så har "Avvikelse registrerad" hänt
      Och är ärendet avslutat
      Och har inget beslut fattats

    @R-65
    Scenario: Arbetsförmedlingen är inte underrättad, vilket ger en varning
      Givet att ak_af_underrattad är nej
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så har nämnden fattat beslut om aktivitetskrav
      Och prövades R-65

  Regel: 12 kap. 5 § SoL – närvaro och frånvaro

    @R-68
    Scenario: Närvaron följs period för period
      Givet ärendet har nått "Registrera närvaron"
      Och socialsekreteraren slutför "Registrera närvaron"
      Så finns arbetsuppgiften "Registrera närvaron"
      När socialsekreteraren slutför "Registrera närvaron" med:
        | narvaro_val | upphor |
      Så har "Kravet upphör" hänt
      Och är ärendet avslutat

    Scenario: En ny månad prövas på nytt
      Givet ärendet har nått "Registrera närvaron"
      När socialsekreteraren slutför "Registrera närvaron" med:
        | narvaro_val | ny_manad |
      Så finns arbetsuppgiften "Utreda kravet för månaden" hos socialsekreteraren
      Givet ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut" med:
        | namnd_utfall | aterremiss |
      Så finns arbetsuppgiften "Utreda kravet för månaden" hos socialsekreteraren

    @R-62
    Scenario: Frånvaro utan giltigt skäl prövas i ett eget ärende
      Givet ärendet har nått "Registrera närvaron"
      När socialsekreteraren slutför "Registrera närvaron" med:
        | ogiltig_franvaro | ja |
      Så har "Händelsen prövas i ett eget ärende" hänt
      Och fortsätter det med ett ärende i processen "sanktion"
      Och finns arbetsuppgiften "Registrera händelsen" hos socialsekreteraren

  Regel: 26 kap. 1 § OSL – kravet är socialtjänst

    @R-68
    Scenario: Arbetsmarknadsavdelningen får inte veta att ärendet finns
      Givet ärendet har nått "Registrera nämndens beslut"
      Så känner arbetsmarknadssekreteraren inom arbetsmarknadsavdelningen inte till ärendet
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så har nämnden fattat beslut om aktivitetskrav
