# language: sv
Egenskap: Handläggning av ett överklagande
  Rättidsprövning, omprövning och överlämnande till förvaltningsrätten. Laglighetsprövning går sin egen väg.

  Bakgrund:
    Givet i dag är 2026-12-28
    Och följande fakta:
      | overklagandetyp       | FB         |
      | inkom_datum           | 2026-12-21 |
      | delgiven_datum        | 2026-11-30 |
      | hanvisning_korrekt    | ja         |
      | anslag_datum          | 2026-11-30 |
      | kommunmedlem          | ja         |
      | forberedande          | nej        |
      | omprovas_till_andring | nej        |
      | uppenbart_fel         | ja         |
      | gynnande              | nej        |
      | till_nackdel          | nej        |
      | overlamnat            | nej        |
      | overlamnat_datum      | 2026-12-28 |
      | Enligt vilken punkt fattades beslutet? | 2.8, avslag eller nedsättning |
      | andring_beslutas_av   | delegat    |
      | andring_val           | andra      |
      | delegat_i_tjanst      | ja         |
      | jav                   | nej        |
      | beslutsfattare_roll   | namnd      |
      | namnd_utfall          | enligt_forslaget |
      | beslutsdatum          | 2027-01-21 |
      | malnummer             | 1234-26    |
      | domstol_utfall        | avslaget   |
      | upphavandegrund       | lag        |
    Och socialsekreteraren öppnar ett ärende i processen "overklagande"

  Regel: 44–46 §§ FL – rätt tid och överlämnande

    @R-120 @R-130
    Scenariomall: Ett överklagande inom tiden lämnas över (<inkom>)
      Givet att delgiven_datum är 2026-12-03
      Och att inkom_datum är <inkom>
      Och ärendet har nått "Lämna över till rätten"
      När socialsekreteraren slutför "Lämna över till rätten"
      Och socialsekreteraren slutför "Registrera domstolens avgörande"
      Så har "Domstolen har avgjort" hänt
      Och är ärendet avslutat

      Exempel:
        | inkom      |
        | 2026-12-24 |
        | 2026-12-28 |

    @R-121 @R-79
    Scenario: Ett överklagande dagen efter sista dagen avvisas av nämnden
      Givet att delgiven_datum är 2026-12-03
      Och att inkom_datum är 2026-12-29
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så har nämnden fattat beslut om avvisning
      Och har "Överklagandet är avvisat" hänt
      Och står "kom in för sent" i brevet

    @R-121
    Scenario: Nämnden återremitterar och rättidsprövningen görs om
      Givet att inkom_datum är 2026-12-22
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut" med:
        | namnd_utfall | aterremiss |
      Så finns arbetsuppgiften "Registrera överklagandet" hos socialsekreteraren
      Och har inget beslut fattats

    @R-122
    Scenario: Var hänvisningen fel avvisas överklagandet inte
      Givet att inkom_datum är 2026-12-22
      Och att hanvisning_korrekt är nej
      Och ärendet har nått "Registrera överklagandet"
      När socialsekreteraren slutför "Registrera överklagandet"
      Så finns arbetsuppgiften "Ompröva beslutet" hos socialsekreteraren

    @R-123
    Scenario: Ett överklagande som nådde domstolen i tid godtas
      Givet att inkom_datum är 2026-12-23
      Och att inkom_domstol_datum är 2026-12-21
      Och ärendet har nått "Registrera överklagandet"
      När socialsekreteraren slutför "Registrera överklagandet"
      Så finns arbetsuppgiften "Ompröva beslutet" hos socialsekreteraren

    @R-120
    Scenario: Är delgivningsdagen okänd kompletteras uppgifterna
      Givet att delgiven_datum är okänt
      Och ärendet har nått "Registrera överklagandet"
      När socialsekreteraren slutför "Registrera överklagandet"
      Så finns arbetsuppgiften "Registrera överklagandet" hos socialsekreteraren
      Och finns inte arbetsuppgiften "Ompröva beslutet"

  Regel: 38 och 39 §§ FL – omprövning före överlämnandet

    @R-127
    Scenario: Ett uppenbart felaktigt beslut ändras och följer med till rätten
      Givet att omprovas_till_andring är ja
      Och ärendet har nått "Besluta om ändringen"
      När socialsekreteraren slutför "Besluta om ändringen"
      Så har socialsekreteraren fattat beslut om andring enligt punkt 2.8
      Och finns arbetsuppgiften "Lämna över till rätten" hos socialsekreteraren

    @R-127
    Scenario: Efter överlämnandet ändras beslutet inte
      Givet att omprovas_till_andring är ja
      Och att overlamnat är ja
      Och ärendet har nått "Besluta om ändringen"
      När socialsekreteraren slutför "Besluta om ändringen"
      Så stoppas beslutet enligt 39 § FL

    @R-128 @I-33
    Scenario: Ett gynnande beslut ändras inte till nackdel vid omprövningen
      Givet att omprovas_till_andring är ja
      Och att gynnande är ja
      Och att till_nackdel är ja
      Och att undantag är ingen
      Och att retroaktivt är nej
      Och ärendet har nått "Besluta om ändringen"
      När socialsekreteraren slutför "Besluta om ändringen"
      Så stoppas beslutet enligt 37 § FL

  Regel: 13 kap. KL – laglighetsprövning

    @R-124
    Scenario: En begäran om laglighetsprövning lämnas till förvaltningsrätten
      Givet att overklagandetyp är LP
      Och ärendet har nått "Lämna handlingar till rätten"
      När socialsekreteraren slutför "Lämna handlingar till rätten"
      Så finns arbetsuppgiften "Registrera domstolens avgörande"
      Och har inget beslut fattats

    @R-124
    Scenario: Kommunen avvisar inte en för sen begäran om laglighetsprövning
      Givet att overklagandetyp är LP
      Och att inkom_datum är 2026-12-22
      Och ärendet har nått "Registrera överklagandet"
      När socialsekreteraren slutför "Registrera överklagandet"
      Så finns arbetsuppgiften "Lämna handlingar till rätten"
      Och finns inte arbetsuppgiften "Föreslå avvisning"

    @R-126
    Scenario: Ett förberedande beslut prövas av rätten, inte av kommunen
      Givet att overklagandetyp är LP
      Och att forberedande är ja
      Och ärendet har nått "Registrera överklagandet"
      När socialsekreteraren slutför "Registrera överklagandet"
      Så finns arbetsuppgiften "Lämna handlingar till rätten"

    @R-125
    Scenario: Rätten upphäver beslutet utan att sätta något nytt i stället
      Givet att overklagandetyp är LP
      Och att domstol_utfall är upphavt
      Och ärendet har nått "Registrera domstolens avgörande"
      När socialsekreteraren slutför "Registrera domstolens avgörande"
      Så har "Beslutet är upphävt" hänt
      Och är ärendet avslutat
