# language: sv
Egenskap: Kärnprocessen från kartläggning till avslut
  Arbetsmarknadssekreteraren kartlägger, planerar, följer upp och avslutar. Här efter en anvisning,
  inom socialtjänsten.

  Bakgrund:
    Givet i dag är 2026-05-04
    Och en person med beviljat försörjningsstöd och utrett behov
    Och följande fakta:
      | fs_manader_i_foljd       | 36               |
      | forsorjningshinder       | arbetslos        |
      | kan_arbeta               | ja               |
      | star_till_amf            | ja               |
      | af_lamplig_insats        | saknas           |
      | anv_typ                  | kompetenshojande |
      | anv_namngiven            | ja               |
      | anv_fran                 | 2026-06-01       |
      | anv_till                 | 2026-11-30       |
      | anv_syfte_forsorjning    | ja               |
      | anv_onskemal_vagda       | ja               |
      | insats                   | eas              |
      | samtycke                 | lamnat           |
      | samrad_af_genomfort      | ja               |
      | samrad_datum             | 2026-04-20       |
      | samrad_form              | trepartssamtal   |
      | underlag_fran_annan      | nej              |
      | beslut                   | anvisning        |
      | stodmanad                | 2026-05          |
      | delegat_i_tjanst         | ja               |
      | rattslig_grund           | 12_4             |
      | plats_pa_arbetsstalle    | nej              |
      | nasta_uppfoljning        | 2026-07-01       |
      | uppfoljning_val          | fortsatt         |
      | avslutsorsak             | mal_uppnatt      |
    Och socialsekreteraren öppnar ett ärende i processen "anvisning"

  Regel: Rättskarta C – kartläggning, planering, uppföljning, avslut

    Scenario: Två uppföljningar och avslut med orsak
      Givet ärendet har nått "Följa upp planen"
      Och arbetsmarknadssekreteraren slutför "Följa upp planen"
      När arbetsmarknadssekreteraren slutför "Följa upp planen" med:
        | uppfoljning_val | avsluta |
      Så finns arbetsuppgiften "Avsluta insatsen" hos arbetsmarknadssekreteraren
      När arbetsmarknadssekreteraren slutför "Avsluta insatsen"
      Så har "Insats avslutad" hänt
      Och är ärendet avslutat

    Scenario: När planen ändras planeras insatsen på nytt
      Givet ärendet har nått "Följa upp planen"
      När arbetsmarknadssekreteraren slutför "Följa upp planen" med:
        | uppfoljning_val | revidera |
      Så finns arbetsuppgiften "Planera mål och aktiviteter" hos arbetsmarknadssekreteraren

    Scenario: Avslut utan orsak godtas inte
      Givet ärendet har nått "Följa upp planen"
      Och arbetsmarknadssekreteraren slutför "Följa upp planen" med:
        | uppfoljning_val | avsluta |
      När arbetsmarknadssekreteraren slutför "Avsluta insatsen" med:
        | avslutsorsak | okänt |
      Så godtas inte svaret på "avslutsorsak"
      Och finns arbetsuppgiften "Avsluta insatsen"

    Scenario: Planen ska ha en nästa uppföljning
      Givet ärendet har nått "Planera mål och aktiviteter"
      När arbetsmarknadssekreteraren slutför "Planera mål och aktiviteter" med:
        | nasta_uppfoljning | okänt |
      Så godtas inte svaret på "nasta_uppfoljning"

    Scenario: Socialsekreteraren kartlägger inte
      Givet ärendet har nått "Kartlägga behov och önskemål"
      När socialsekreteraren slutför "Kartlägga behov och önskemål"
      Så nekas rollen

  Regel: 12 kap. 4 § SoL – villkoret faller när försörjningsstödet upphör

    @R-26
    Scenario: Deltagaren kan inte tvingas fortsätta utan försörjningsstöd
      Givet ärendet har nått "Följa upp planen"
      När arbetsmarknadssekreteraren slutför "Följa upp planen" med:
        | fs_status       | avslutat |
        | uppfoljning_val | fortsatt |
      Så stoppas beslutet enligt 12 kap. 4 § SoL
      Och finns arbetsuppgiften "Följa upp planen"
