# language: sv
Egenskap: Handläggning av särskild individanpassad stödinsats
  Stockholms insats för unga som varken arbetar eller studerar och för kvinnor med svag ställning.

  Bakgrund:
    Givet i dag är 2026-05-04
    Och kommunen är stockholm
    Och den enskilde är född 2003-02-01
    Och följande fakta:
      | Kön                                                            | man                        |
      | Varken arbetar eller studerar och har nåtts av uppsökande arbete | ja                       |
      | Svag ställning på arbetsmarknaden                              | nej                        |
      | Behöver särskild insats, inte bara råd och stöd                | ja                         |
      | Försörjningsstöd                                               | inget försörjningsstöd     |
      | Det är utrett att kommunen ansvarar för den enskilde           | ja                         |
      | Fullmäktige har gett uppdraget                                 | ja                         |
      | Förslag till beslut                                            | bifall                     |
      | Beslutsfattarens roll                                          | nämnden                    |
      | Sammanträdets datum                                            | 2026-05-28                 |
      | Dag då justerat protokoll anslogs                              | 2026-06-01                 |
      | beslut                                                         | bifall                     |
      | avidentifierad                                                 | ja                         |
      | När anmäldes beslutet?                                         | 2026-06-01                 |

  Regel: 11 kap. 4 § SoL – målgruppen

    @R-110 @R-115
    Scenario: Den som varken arbetar eller studerar beviljas insatsen
      Givet arbetsmarknadssekreteraren öppnar ett ärende i processen "stodinsats_stockholm"
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så har nämnden fattat beslut om bifall
      Och står "laglighetsprövning" i brevet
      När nämndsekreteraren slutför "Anmäla beslutet till nämnden"
      Så har "Beslut fattat och anmält" hänt
      Och är ärendet avslutat

    @R-111
    Scenario: En äldre kvinna med svag ställning beviljas insatsen
      Givet den enskilde är född 1988-02-01
      Och att Kön är kvinna
      Och att Varken arbetar eller studerar och har nåtts av uppsökande arbete är nej
      Och att Svag ställning på arbetsmarknaden är ja
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "stodinsats_stockholm"
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så har nämnden fattat beslut om bifall
      Och prövades R-111

    Scenariomall: Född <fodd>, <alder> år: <grans>
      Givet den enskilde är född <fodd>
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "stodinsats_stockholm"
      Och ärendet har nått "Bereda beslutet till nämnden"
      Så prövades <gren>

      Exempel:
        | fodd       | alder | gren  | grans           |
        | 2007-05-05 | 18    | R-114 | för ung         |
        | 2007-05-04 | 19    | R-110 | hör till gruppen |
        | 1996-05-05 | 29    | R-110 | hör till gruppen |
        | 1996-05-04 | 30    | R-114 | för gammal      |

    @R-112 @I-31
    Scenario: Den som har försörjningsstöd får inte insatsen också
      Givet att Försörjningsstöd är försörjningsstöd är beviljat
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "stodinsats_stockholm"
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så stoppas beslutet enligt 11 kap. 4 § SoL
      Och har inget beslut fattats
      Och prövades R-112

    @R-114
    Scenario: Nämnden avslår för den som är utanför målgruppen
      Givet den enskilde är född 1994-02-01
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "stodinsats_stockholm"
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut" med:
        | beslut | avslag |
      Så har nämnden fattat beslut om avslag
      Och står "laglighetsprövning" i brevet
      Och prövades R-114

    @R-114
    Scenario: Bifall stoppas för den som är utanför målgruppen
      Givet den enskilde är född 1994-02-01
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "stodinsats_stockholm"
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så stoppas beslutet enligt 11 kap. 4 § SoL
      Och har inget beslut fattats

    @R-04
    Scenario: Avslag utan sakliga skäl stoppas
      Givet arbetsmarknadssekreteraren öppnar ett ärende i processen "stodinsats_stockholm"
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut" med:
        | beslut | avslag |
      Så stoppas beslutet enligt 2 kap. 3 § KL

    @R-113
    Scenario: Den som bara behöver råd och stöd får det utan beslut
      Givet att Behöver särskild insats, inte bara råd och stöd är nej
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "stodinsats_stockholm"
      Och ärendet har nått "Lämna råd och stöd"
      När arbetsmarknadssekreteraren slutför "Lämna råd och stöd"
      Så har "Råd och stöd utan beslut" hänt
      Och har inget beslut fattats

  Regel: 2 kap. 1 § KL – fullmäktiges uppdrag och rätt kommun

    @R-110
    Scenario: Utan fullmäktiges uppdrag beviljas ingen insats
      Givet att Fullmäktige har gett uppdraget är nej
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "stodinsats_stockholm"
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så stoppas beslutet enligt 11 kap. 4 § SoL

    Scenario: Malmö har inte insatsen, och inget ärende om den öppnas där
      Givet kommunen är malmo
      När arbetsmarknadssekreteraren öppnar ett ärende i processen "stodinsats_stockholm"
      Så godtas inte svaret på "process"

    @R-116
    Scenario: Tillhörigheten utreds före beslutet
      Givet att Det är utrett att kommunen ansvarar för den enskilde är nej
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "stodinsats_stockholm"
      Och ärendet har nått "Utreda tillhörigheten"
      När arbetsmarknadssekreteraren slutför "Utreda tillhörigheten" med:
        | Det är utrett att kommunen ansvarar för den enskilde | ja |
      Så finns arbetsuppgiften "Bereda beslutet till nämnden"

    @R-116
    Scenario: När en annan kommun ansvarar fattas inget beslut
      Givet att Det är utrett att kommunen ansvarar för den enskilde är nej
      Och att annan_kommun är ja
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "stodinsats_stockholm"
      Och ärendet har nått "Utreda tillhörigheten"
      När arbetsmarknadssekreteraren slutför "Utreda tillhörigheten"
      Så har "Annan kommun ansvarar" hänt
      Och har inget beslut fattats

  Regel: 6 kap. 40 § KL – anmälan får inte röja den enskilde

    @R-115 @I-32
    Scenario: En anmälan som röjer den enskilde stoppas
      Givet arbetsmarknadssekreteraren öppnar ett ärende i processen "stodinsats_stockholm"
      Och ärendet har nått "Anmäla beslutet till nämnden"
      När nämndsekreteraren slutför "Anmäla beslutet till nämnden" med:
        | avidentifierad | nej |
      Så stoppas beslutet enligt 6 kap. 40 § KL
      Och finns arbetsuppgiften "Anmäla beslutet till nämnden" hos nämndsekreteraren
