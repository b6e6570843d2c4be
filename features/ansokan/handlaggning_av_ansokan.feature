# language: sv
Egenskap: Handläggning av en ansökan om plats
  Från egen ansökan till beslut. Malmös delegationsordning saknar en punkt för platser: då beslutar
  nämnden. Exemplet på delegation visar hur det blir när en tjänsteperson får besluta.

  Bakgrund:
    Givet i dag är 2026-05-04
    Och en person med komplett ansökan
    Och följande fakta:
      | Dag då skrivelsen kom in                 | 2026-05-02              |
      | Hur kom ansökan in?                      | Skriftligt              |
      | Vilken insats gäller ansökan?            | EASU, 18–29 år          |
      | Försörjningsstöd                         | inget försörjningsstöd  |
      | Nämnd som beslutat om insatsen           | kommunstyrelsen         |
      | Sökanden uppfyller urvalskriterierna     | ja                      |
      | Vad beslutar du?                         | Bevilja platsen         |
      | Förslag till beslut                      | Bevilja platsen         |
      | Beslutsfattarens roll                    | nämnden                 |
      | Delegaten är i tjänst                    | ja                      |
      | Platsen gäller från och med              | 2026-06-01              |
      | Platsen gäller till och med              | 2026-11-30              |
      | Sammanträdets datum                      | 2026-05-28              |
      | Dag då justerat protokoll anslogs        | 2026-06-01              |
      | Vilken rättslig grund har insatsen?      | Kommunstyrelsens beslut |
      | Ska deltagaren vara på ett arbetsställe? | nej                     |
      | Samtycke                                 | samtycke är inte begärt |

  Regel: 6 kap. 38 § KL – utan delegation beslutar nämnden

    @R-79
    Scenario: Nämnden beviljar en plats
      Givet kommunstyrelsen har beslutat om 40 platser i easu till och med 2026-12-31
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Bereda ärendet till nämnden"
      Och arbetsmarknadssekreteraren slutför "Bereda ärendet till nämnden"
      Så finns arbetsuppgiften "Registrera nämndens beslut" hos nämndsekreteraren
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så har nämnden fattat beslut om bifall
      Och finns arbetsuppgiften "Skriva in deltagaren" hos arbetsmarknadssekreteraren
      Och prövades R-79

    @R-77
    Scenario: Nämnden avslår när urvalskriterierna inte är uppfyllda
      Givet kommunstyrelsen har beslutat om 40 platser i easu till och med 2026-12-31
      Och att Sökanden uppfyller urvalskriterierna är nej
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut" med:
        | Vad beslutar du? | Avslå ansökan |
      Så har nämnden fattat beslut om avslag
      Och är ärendet avslutat
      Och har "Ansökan avslagen" hänt
      Och står "laglighetspröv" i brevet

    @R-77
    Scenario: Bifall stoppas när urvalskriterierna inte är uppfyllda
      Givet kommunstyrelsen har beslutat om 40 platser i easu till och med 2026-12-31
      Och att Sökanden uppfyller urvalskriterierna är nej
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så stoppas beslutet enligt 2 kap. 3 § KL
      Och har inget beslut fattats

  Regel: 6 kap. 37 § KL – en tjänsteperson med delegation beslutar

    @R-76 @V-51
    Scenario: Sektionschefen beviljar plats 12 av 40
      Givet exemplet på delegation gäller
      Och kommunstyrelsen har beslutat om 40 platser i easu till och med 2026-12-31
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats"
      Så har sektionschefen fattat beslut om bifall
      Och finns arbetsuppgiften "Skriva in deltagaren" hos arbetsmarknadssekreteraren

    @R-06
    Scenario: Arbetsmarknadssekreteraren kan inte bevilja platsen
      Givet exemplet på delegation gäller
      Och kommunstyrelsen har beslutat om 40 platser i easu till och med 2026-12-31
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När arbetsmarknadssekreteraren slutför "Besluta om plats"
      Så stoppas beslutet enligt 6 kap. 37 § KL

    @R-77
    Scenario: Sektionschefen avslår när urvalskriterierna inte är uppfyllda
      Givet exemplet på delegation gäller
      Och kommunstyrelsen har beslutat om 40 platser i easu till och med 2026-12-31
      Och att Sökanden uppfyller urvalskriterierna är nej
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats" med:
        | Vad beslutar du? | Avslå ansökan |
      Så har sektionschefen fattat beslut om avslag
      Och är ärendet avslutat

    @R-04
    Scenario: Avslag stoppas när det inte finns någon grund för det
      Givet exemplet på delegation gäller
      Och kommunstyrelsen har beslutat om 40 platser i easu till och med 2026-12-31
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats" med:
        | Vad beslutar du? | Avslå ansökan |
      Så stoppas beslutet enligt 2 kap. 3 § KL

  Regel: 1–3 §§ lagen (1944:475) – kommunstyrelsens beslut och platser

    @R-71 @I-21
    Scenario: En insats som socialnämnden själv har beslutat om ger ingen plats
      Givet exemplet på delegation gäller
      Och kommunstyrelsen har beslutat om 40 platser i easu till och med 2026-12-31
      Och att Nämnd som beslutat om insatsen är arbetsmarknads- och socialnämnden
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats"
      Så stoppas beslutet enligt 1 § lag (1944:475)

    @R-73 @I-22
    Scenario: Utan beslut av kommunstyrelsen beviljas ingen plats
      Givet exemplet på delegation gäller
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats"
      Så stoppas beslutet enligt 2 § lag (1944:475)
      Och har inget beslut fattats

    @R-73
    Scenario: I väntan på kommunstyrelsens beslut ligger ansökan kvar
      Givet exemplet på delegation gäller
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats" med:
        | Vad beslutar du? | Inget beslut än, sökanden väntar på plats |
      Så har inget beslut fattats
      Och är ärendet pågående
      Och prövades R-73

    @R-78
    Scenario: När den enda platsen är tagen stoppas nästa bifall
      Givet exemplet på delegation gäller
      Och kommunstyrelsen har beslutat om 1 platser i easu till och med 2026-12-31
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      Och sektionschefen slutför "Besluta om plats"
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats"
      Så stoppas beslutet enligt 2 kap. 3 § KL

  Regel: 6 § FL – ansökan och hjälp att göra den fullständig

    Scenario: Den som inte har sökt fullständigt får hjälp
      Givet kommunstyrelsen har beslutat om 40 platser i easu till och med 2026-12-31
      Och att Ansökan är komplett är nej
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      När ärendet har nått "Hjälpa sökanden"
      Så finns arbetsuppgiften "Hjälpa sökanden" hos arbetsmarknadssekreteraren
      Och har inget beslut fattats

    @R-75
    Scenario: Efter föreläggande kan en ofullständig ansökan avvisas
      Givet exemplet på delegation gäller
      Och kommunstyrelsen har beslutat om 40 platser i easu till och med 2026-12-31
      Och att Ansökan är komplett är nej
      Och följande fakta:
        | Sista dag att komplettera | 2026-05-18 |
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Registrera kompletteringen"
      När tiden går till 2026-05-19
      Så finns arbetsuppgiften "Förelägga sökanden" hos arbetsmarknadssekreteraren
      När arbetsmarknadssekreteraren slutför "Förelägga sökanden" med:
        | Sista dag att komplettera | 2026-06-01 |
      Och tiden går till 2026-06-02
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats" med:
        | Vad beslutar du? | Avvisa ansökan som ofullständig |
      Så har sektionschefen fattat beslut om avvisning
      Och har "Ansökan avvisad" hänt

    @R-75
    Scenario: Utan föreläggande avvisas ingen ansökan
      Givet exemplet på delegation gäller
      Och kommunstyrelsen har beslutat om 40 platser i easu till och med 2026-12-31
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats" med:
        | Vad beslutar du? | Avvisa ansökan som ofullständig |
      Så stoppas beslutet enligt 6 § FL

  Regel: Frivillighet

    Scenario: Den som avbryter en frivillig insats avslutas utan påföljd
      Givet exemplet på delegation gäller
      Och kommunstyrelsen har beslutat om 40 platser i easu till och med 2026-12-31
      Och följande fakta:
        | Nästa uppföljning        | 2026-07-01       |
        | Hur går insatsen vidare? | Avsluta insatsen |
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      Och sektionschefen slutför "Besluta om plats"
      Och ärendet har nått "Avsluta insatsen"
      När arbetsmarknadssekreteraren slutför "Avsluta insatsen" med:
        | Varför avslutas insatsen? | Eget önskemål |
      Så är ärendet avslutat
      Och känner socialsekreteraren inom socialtjänsten inte till ärendet

  Regel: 6 § FL – en ofullständig ansökan prövas inte i sak

    @R-75
    Scenariomall: Den ofullständiga ansökan kan inte leda till <beslut> utan föreläggande
      Givet exemplet på delegation gäller
      Och kommunstyrelsen har beslutat om 40 platser i easu till och med 2026-12-31
      Och att ansokan_komplett är nej
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och följande fakta:
        | svara_senast | 2026-05-18 |
      Och ärendet har nått "Registrera kompletteringen"
      Och tiden går till 2026-05-19
      Och arbetsmarknadssekreteraren slutför "Förelägga sökanden" med:
        | forelagd     | <förelagd> |
        | svara_senast | 2026-06-01 |
      Och tiden går till 2026-06-02
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats" med:
        | beslut | <beslut> |
      Så stoppas beslutet enligt <lagrum>

      Exempel:
        | beslut | förelagd | lagrum |
        | bifall | ja       | 6 § FL |
        | avslag | ja       | 6 § FL |

    @R-76
    Scenario: Den som har kompletterat sin ansökan kan få platsen
      Givet exemplet på delegation gäller
      Och kommunstyrelsen har beslutat om 40 platser i easu till och med 2026-12-31
      Och att ansokan_komplett är nej
      Och följande fakta:
        | svara_senast | 2026-05-18 |
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Registrera kompletteringen"
      När arbetsmarknadssekreteraren slutför "Registrera kompletteringen" med:
        | komplettering_inkommen | ja         |
        | komplettering_datum    | 2026-05-04 |
        | ansokan_finns          | ja         |
        | ansokan_komplett       | ja         |
      Så har "Ansökan är komplett" hänt
      När ärendet har nått "Besluta om plats"
      Och sektionschefen slutför "Besluta om plats"
      Så har sektionschefen fattat beslut om bifall

    @R-74 @I-23
    Scenario: Utan egen ansökan beviljas ingen plats
      Givet exemplet på delegation gäller
      Och kommunstyrelsen har beslutat om 40 platser i easu till och med 2026-12-31
      Och att ansokan_finns är nej
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och följande fakta:
        | svara_senast | 2026-05-18 |
      Och ärendet har nått "Registrera kompletteringen"
      Och tiden går till 2026-05-19
      Och arbetsmarknadssekreteraren slutför "Förelägga sökanden" med:
        | svara_senast | 2026-06-01 |
      Och tiden går till 2026-06-02
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats"
      Så stoppas beslutet enligt 6 § FL

  Regel: 2 § lagen (1944:475) – grunder för avslag

    @R-71
    Scenario: Ansökan avslås när fel nämnd har beslutat om insatsen
      Givet exemplet på delegation gäller
      Och kommunstyrelsen har beslutat om 40 platser i easu till och med 2026-12-31
      Och att namnd_beslutar är asn
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats" med:
        | beslut | avslag |
      Så har sektionschefen fattat beslut om avslag

    @R-73
    Scenario: Ansökan avslås när insatsen inte är beslutad
      Givet exemplet på delegation gäller
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats" med:
        | beslut | avslag |
      Så har sektionschefen fattat beslut om avslag

    @R-78
    Scenario: Ansökan avslås när platserna är slut
      Givet exemplet på delegation gäller
      Och kommunstyrelsen har beslutat om 1 platser i easu till och med 2026-12-31
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      Och sektionschefen slutför "Besluta om plats"
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "ansokan" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Besluta om plats"
      När sektionschefen slutför "Besluta om plats" med:
        | beslut | avslag |
      Så har sektionschefen fattat beslut om avslag
