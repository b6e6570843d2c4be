# language: sv
Egenskap: Handläggning av en arbetsmarknadsanställning
  Anställning genom ESA, område B. Exemplet på delegation visar hur det blir när en tjänsteperson får besluta.

  Bakgrund:
    Givet i dag är 2026-05-04
    Och exemplet på delegation gäller
    Och den enskilde är född 2001-03-01
    Och kommunstyrelsen har beslutat om 40 platser i esa till och med 2026-12-31
    Och följande fakta:
      | Ansökan finns                               | ja                |
      | Nämnd som beslutat om insatsen              | kommunstyrelsen   |
      | Har ekonomiskt bistånd                      | nej               |
      | Studerar svenska för invandrare             | nej               |
      | Arbetsförmedlingen har beviljat lönestöd    | ja                |
      | beslut                                      | bifall            |
      | Platsen gäller från och med                 | 2026-06-01        |
      | Platsen gäller till och med                 | 2027-05-31        |
      | Tackar den enskilde ja till anställningen?  | ja                |

  Regel: 2 § lag (1944:475) – villkoren för anställningen

    @R-80
    Scenario: Den som är högst 29 år anställs oavsett försörjning
      Givet arbetsmarknadssekreteraren öppnar ett ärende i processen "anstallning" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats"
      Så har sektionschefen fattat beslut om bifall
      Och står "Anställningen är frivillig" i brevet
      Och står "12 kap. 3 § SoL" i brevet
      När arbetsmarknadssekreteraren slutför "Registrera den enskildes svar"
      Så har "Anställning påbörjad" hänt
      Och är ärendet avslutat
      Och prövades R-80

    Scenariomall: Född <fodd>, <alder> år, utan ekonomiskt bistånd: <utfall> enligt <gren>
      Givet den enskilde är född <fodd>
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "anstallning" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats" med:
        | beslut | <utfall> |
      Så har sektionschefen fattat beslut om <utfall>
      Och prövades <gren>

      Exempel:
        | fodd       | alder | gren | utfall |
        | 1996-05-05 | 29    | R-80 | bifall |
        | 1996-05-04 | 30    | R-81 | avslag |
        | 1996-05-03 | 30    | R-81 | avslag |

    @R-81
    Scenario: Den som är 30 år och har ekonomiskt bistånd anställs
      Givet den enskilde är född 1990-05-04
      Och att Har ekonomiskt bistånd är ja
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "anstallning" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats"
      Så har sektionschefen fattat beslut om bifall
      Och prövades R-81

    @R-81
    Scenario: Bifall stoppas för den som är över 29 år utan ekonomiskt bistånd
      Givet den enskilde är född 1990-05-04
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "anstallning" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats"
      Så stoppas beslutet enligt 2 kap. 3 § KL
      Och har inget beslut fattats

    @R-82
    Scenario: Den som studerar svenska för invandrare och har ekonomiskt bistånd anställs
      Givet den enskilde är född 1990-05-04
      Och att Har ekonomiskt bistånd är ja
      Och att Studerar svenska för invandrare är ja
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "anstallning" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats"
      Så har sektionschefen fattat beslut om bifall
      Och prövades R-82

    @R-82
    Scenario: Den som är över 29 år och studerar svenska för invandrare anställs inte utan ekonomiskt bistånd
      Givet den enskilde är född 1990-05-04
      Och att Studerar svenska för invandrare är ja
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "anstallning" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats"
      Så stoppas beslutet enligt 2 kap. 3 § KL
      Och har inget beslut fattats

    @R-83
    Scenario: Utan lönestöd erbjuds ingen anställning
      Givet att Arbetsförmedlingen har beviljat lönestöd är nej
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "anstallning" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats" med:
        | beslut | avslag |
      Så har sektionschefen fattat beslut om avslag
      Och prövades R-83

    Scenario: I väntan på en plats ligger önskemålet kvar
      Givet arbetsmarknadssekreteraren öppnar ett ärende i processen "anstallning" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats" med:
        | beslut | vanta |
      Så finns arbetsuppgiften "Registrera besked om lönestöd"
      Och har inget beslut fattats

  Regel: 12 kap. 3 § SoL – ett nej prövas aldrig enligt 12 kap. 5 § SoL

    @R-84
    Scenario: Den som tackar nej får inget beslut om nedsättning eller avslag
      Givet att Tackar den enskilde ja till anställningen? är nej
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "anstallning" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Registrera den enskildes svar"
      När arbetsmarknadssekreteraren slutför "Registrera den enskildes svar"
      Så har "Erbjudandet avböjt, inget beslut enligt 12 kap. 5 § SoL" hänt
      Och är ärendet avslutat
      Och känner socialsekreteraren inom socialtjänsten inte till ärendet

  Regel: 6 § FL – ingen anställning utan eget önskemål

    @R-74
    Scenario: Den som inte vill bli anställd får inget beslut
      Givet att Ansökan finns är nej
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "anstallning" inom arbetsmarknadsavdelningen
      När arbetsmarknadssekreteraren slutför "Registrera önskemålet"
      Så har "Ingen ansökan" hänt
      Och har inget beslut fattats
