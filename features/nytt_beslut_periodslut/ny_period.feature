# language: sv
Egenskap: Ny period efter en anvisning
  En anvisning förlängs aldrig tyst. När perioden går ut upphör villkoret, eller så fattas ett nytt beslut.

  Bakgrund:
    Givet i dag är 2026-11-20
    Och en person med beviljat försörjningsstöd och utrett behov
    Och följande fakta:
      | period_slut           | 2026-11-30       |
      | periodval             | nytt_beslut      |
      | fs_manader_i_foljd    | 12               |
      | insats                | eas              |
      | anv_typ               | kompetenshojande |
      | anv_namngiven         | ja               |
      | anv_plats             | Lagerkurs, Nobelvägen |
      | anv_fran              | 2026-12-01       |
      | anv_till              | 2027-05-31       |
      | anv_syfte_forsorjning | ja               |
      | anv_onskemal_vagda    | ja               |
      | samtycke              | lamnat           |
      | samrad_af_genomfort   | ja               |
      | samrad_datum          | 2026-11-18       |
      | samrad_form           | trepartssamtal   |
      | af_lamplig_insats     | saknas           |
      | underlag_fran_annan   | nej              |
      | beslut                | anvisning        |
      | stodmanad             | 2026-12          |
      | delegat_i_tjanst      | ja               |
    Och socialsekreteraren öppnar ett ärende i processen "nytt_beslut_periodslut"

  Regel: 12 kap. 4 § SoL – under viss tid

    @R-27
    Scenario: Ett nytt beslut fattas för en ny period
      Givet ärendet har nått "Besluta om bistånd med villkor"
      När socialsekreteraren slutför "Besluta om bistånd med villkor"
      Så har socialsekreteraren fattat beslut om anvisning enligt punkt 2.7
      Och har "Ny period beslutad" hänt
      Och är ärendet avslutat

    @R-27
    Scenario: Utan nytt beslut upphör villkoret och den enskilde får ett brev
      Givet att periodval är upphor
      Och ärendet har nått "Följa upp perioden"
      När socialsekreteraren slutför "Följa upp perioden"
      Så har "Villkoret upphör" hänt
      Och står "Ditt villkor upphör" i brevet
      Och har inget beslut fattats

    @R-27
    Scenario: Beslutas ingen ny period upphör villkoret
      Givet att beslut är ingen
      Och ärendet har nått "Besluta om bistånd med villkor"
      När socialsekreteraren slutför "Besluta om bistånd med villkor"
      Så har "Ingen ny period, villkoret upphör" hänt
      Och har inget beslut fattats

    @R-16 @R-27
    Scenario: Den nya perioden kräver ett nytt samråd
      Givet att samrad_af_genomfort är nej
      Och ärendet har nått "Besluta om bistånd med villkor"
      När socialsekreteraren slutför "Besluta om bistånd med villkor"
      Så stoppas beslutet enligt 12 kap. 4 § tredje stycket SoL
      När socialsekreteraren slutför "Besluta om bistånd med villkor" med:
        | beslut | komplettera |
      Så finns arbetsuppgiften "Utforma den nya perioden" hos socialsekreteraren
      Givet ärendet har nått "Utforma den nya perioden"
      När socialsekreteraren slutför "Utforma den nya perioden" med:
        | samrad_af_genomfort | ja |
      Och ärendet har nått "Besluta om bistånd med villkor"
      Och socialsekreteraren slutför "Besluta om bistånd med villkor"
      Så har socialsekreteraren fattat beslut om anvisning
