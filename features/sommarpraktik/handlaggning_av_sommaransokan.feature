# language: sv
Egenskap: Handläggning av en ansökan till Ung i sommar eller praktik vid events
  Behörighet, kvot eller lottning, och sedan ett beslut av en människa. Exemplet på delegation gäller.

  Bakgrund:
    Givet i dag är 2026-05-04
    Och exemplet på delegation gäller
    Och den enskilde är född 2009-03-01
    Och kommunstyrelsen har beslutat om 40 platser i ung_i_sommar till och med 2026-12-31
    Och kommunstyrelsen har beslutat om 40 platser i praktik_event till och med 2026-12-31
    Och en person med komplett ansökan
    Och följande fakta:
      | Område                           | C, Ung i sommar   |
      | lopnummer                        | UIS-2026-0412     |
      | Ansökan kom in i tid             | ja                |
      | Folkbokförd i kommunen           | ja                |
      | Går i anpassad skola             | nej               |
      | Behöver anpassad plats           | nej               |
      | Nämnd som beslutat om insatsen   | kommunstyrelsen   |
      | Platser kvar                     | 1                 |
      | Vem har fört fram den unge?      | Elevhälsan        |
      | beslut                           | bifall            |
      | Platsen gäller från och med      | 2026-06-15        |
      | Platsen gäller till och med      | 2026-07-10        |

  Regel: 2 § lag (1944:475) – behöriga sökande lottas

    @R-94
    Scenario: Den som har lottats fram beviljas en plats
      Givet arbetsmarknadssekreteraren öppnar ett ärende i processen "sommarpraktik" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats"
      Så har sektionschefen fattat beslut om bifall
      Och har "Plats beviljad" hänt
      Och är ärendet avslutat
      Och prövades R-94

    @R-78
    Scenario: Den som inte lottades fram får avslag
      Givet att Platser kvar är 0
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "sommarpraktik" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats" med:
        | beslut | avslag |
      Så har sektionschefen fattat beslut om avslag
      Och har "Ansökan avslagen" hänt
      Och står "laglighetsprövning" i brevet

    @R-78
    Scenario: Den som inte lottades fram kan inte få en plats ändå
      Givet att Platser kvar är 0
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "sommarpraktik" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats"
      Så stoppas beslutet enligt 2 kap. 3 § KL
      Och har inget beslut fattats

    @R-96
    Scenario: Praktik vid events lottas året runt
      Givet att Område är C, praktik vid events
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "sommarpraktik" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Registrera lotten"
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats"
      Så har sektionschefen fattat beslut om bifall
      Och prövades R-96

    @R-95
    Scenario: Den som behöver en anpassad plats får den inom kvoten, utan lott
      Givet att Behöver anpassad plats är ja
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "sommarpraktik" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Pröva plats inom kvoten"
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats"
      Så har sektionschefen fattat beslut om bifall
      Och prövades R-95

  Regel: 2 § lag (1944:475) – behörighet

    Scenariomall: Född <fodd>, <alder> år: <grans>
      Givet den enskilde är född <fodd>
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "sommarpraktik" inom arbetsmarknadsavdelningen
      När arbetsmarknadssekreteraren slutför "Registrera ansökan"
      Så finns arbetsuppgiften "<uppgift>"
      Och prövades <gren>

      Exempel:
        | fodd       | alder | grans      | uppgift           | gren |
        | 2010-05-05 | 15    | för ung    | Besluta om plats  | R-99 |
        | 2010-05-04 | 16    | behörig    | Registrera lotten | R-94 |
        | 2006-05-05 | 19    | behörig    | Registrera lotten | R-94 |
        | 2006-05-04 | 20    | för gammal | Besluta om plats  | R-99 |

    @R-99
    Scenario: Den som är för ung kan inte beviljas en plats
      Givet den enskilde är född 2012-01-01
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "sommarpraktik" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats"
      Så stoppas beslutet enligt 2 kap. 3 § KL
      Och har inget beslut fattats

    @R-94
    Scenario: Den som söker för sent får avslag
      Givet att Ansökan kom in i tid är nej
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "sommarpraktik" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats" med:
        | beslut | avslag |
      Så har sektionschefen fattat beslut om avslag

    @R-94
    Scenariomall: Elev i anpassad skola som fyller <fyller> år: <grans>
      Givet den enskilde är född 2005-02-01
      Och att Går i anpassad skola är ja
      Och att Ålder som uppnås under kalenderåret är <fyller>
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "sommarpraktik" inom arbetsmarknadsavdelningen
      När arbetsmarknadssekreteraren slutför "Registrera ansökan"
      Så finns arbetsuppgiften "<uppgift>"

      Exempel:
        | fyller | grans      | uppgift           |
        | 20     | behörig    | Registrera lotten |
        | 21     | behörig    | Registrera lotten |

    @R-99
    Scenario: Elev i anpassad skola är behörig till det år hen fyller 21
      Givet den enskilde är född 2004-02-01
      Och att Går i anpassad skola är ja
      Och att Ålder som uppnås under kalenderåret är 22
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "sommarpraktik" inom arbetsmarknadsavdelningen
      När arbetsmarknadssekreteraren slutför "Registrera ansökan"
      Så finns arbetsuppgiften "Besluta om plats"

  Regel: 6 § FL – hjälp med en ofullständig ansökan

    @R-75
    Scenario: Efter föreläggande avvisas en ansökan som inte går att pröva
      Givet att Ansökan är komplett är nej
      Och följande fakta:
        | Sista dag att komplettera | 2026-05-18 |
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "sommarpraktik" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Registrera kompletteringen"
      När tiden går till 2026-05-19
      Och arbetsmarknadssekreteraren slutför "Förelägga sökanden" med:
        | Sista dag att komplettera | 2026-06-01 |
      Och tiden går till 2026-06-02
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats" med:
        | beslut | avvisning |
      Så har sektionschefen fattat beslut om avvisning
      Och har "Ansökan avvisad" hänt

    @R-73
    Scenario: I väntan på kommunstyrelsens beslut ligger ansökan kvar
      Givet tiden går till 2027-01-04
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "sommarpraktik" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats" med:
        | beslut | vanta |
      Så har inget beslut fattats
      Och är ärendet pågående
      Och prövades R-73
