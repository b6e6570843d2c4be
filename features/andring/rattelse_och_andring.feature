# language: sv
Egenskap: Rättelse och ändring av beslut
  Skrivfel rättas. Beslutets innehåll ändras bara när lagen tillåter det, av den som får besluta.

  Bakgrund:
    Givet i dag är 2026-05-04
    Och följande fakta:
      | andring_slag        | innehall |
      | uppenbart_fel       | ja       |
      | gynnande            | nej      |
      | till_nackdel        | nej      |
      | undantag            | ingen    |
      | retroaktivt         | nej      |
      | overlamnat          | nej      |
      | Enligt vilken punkt fattades beslutet? | 2.7, försörjningsstöd med villkor |
      | andring_beslutas_av | delegat  |
      | andring_val         | andra    |
      | delegat_i_tjanst    | ja       |
      | jav                 | nej      |
      | underlag_fran_annan | nej      |
      | beslutsfattare_roll | namnd    |
      | namnd_utfall        | enligt_forslaget |
      | beslutsdatum        | 2026-05-04 |
    Och socialsekreteraren öppnar ett ärende i processen "andring"

  Regel: 36 § FL – rättelse av skrivfel

    Scenario: Ett skrivfel rättas och den enskilde får ett brev
      Givet att andring_slag är skrivfel
      Och ärendet har nått "Rätta skrivfelet"
      När socialsekreteraren slutför "Rätta skrivfelet"
      Så har "Beslutet är rättat" hänt
      Och står "rättat ett skrivfel" i brevet
      Och har inget beslut fattats

  Regel: 37 och 38 §§ FL – ändring

    @R-127
    Scenario: Ett uppenbart felaktigt beslut ändras
      Givet ärendet har nått "Besluta om ändringen"
      När socialsekreteraren slutför "Besluta om ändringen"
      Så har socialsekreteraren fattat beslut om andring enligt punkt 2.7
      Och har "Beslutet är ändrat" hänt
      Och är ärendet avslutat

    Scenario: Den som beslutar kan låta beslutet stå fast
      Givet att andring_val är andra_inte
      Och ärendet har nått "Besluta om ändringen"
      När socialsekreteraren slutför "Besluta om ändringen"
      Så har "Beslutet står fast" hänt
      Och har inget beslut fattats

    @R-128
    Scenario: Ett gynnande beslut ändras inte till nackdel
      Givet att gynnande är ja
      Och att till_nackdel är ja
      Och ärendet har nått "Utreda felet"
      När socialsekreteraren slutför "Utreda felet"
      Så har "Beslutet får inte ändras" hänt
      Och är ärendet avslutat
      Och har inget beslut fattats

    @R-128
    Scenario: Vilseledande uppgifter tillåter ändring till nackdel efter kommunicering
      Givet att gynnande är ja
      Och att till_nackdel är ja
      Och att undantag är vilseledande
      Och ärendet har nått "Utreda felet"
      När socialsekreteraren slutför "Utreda felet"
      Så finns arbetsuppgiften "Bedöma underlaget" hos socialsekreteraren
      Givet ärendet har nått "Besluta om ändringen"
      När socialsekreteraren slutför "Besluta om ändringen"
      Så har socialsekreteraren fattat beslut om andring
      Och står "överklaga" i brevet

  Regel: 39 § FL – inte efter överlämnandet

    @R-127 @I-34
    Scenario: Ett överlämnat beslut ändras inte
      Givet att overlamnat är ja
      Och ärendet har nått "Utreda felet"
      När socialsekreteraren slutför "Utreda felet"
      Så har "Beslutet får inte ändras" hänt

  Regel: 2 kap. 4 § KL – inte bakåt i tiden till nackdel

    @R-05
    Scenario: En ändring till nackdel ges inte verkan bakåt
      Givet att till_nackdel är ja
      Och att retroaktivt är ja
      Och ärendet har nått "Utreda felet"
      När socialsekreteraren slutför "Utreda felet"
      Så har "Beslutet får inte ändras" hänt

  Regel: 6 kap. 37 § KL – rätt beslutsfattare

    @R-06
    Scenario: En arbetsmarknadssekreterare kan inte ändra beslutet
      Givet ärendet har nått "Besluta om ändringen"
      När arbetsmarknadssekreteraren slutför "Besluta om ändringen"
      Så stoppas beslutet enligt 6 kap. 37 § KL
      Och har inget beslut fattats

    @R-09c @I-29
    Scenario: Nämnden ändrar inte ett delegationsbeslut av missnöje
      Givet att uppenbart_fel är nej
      Och att andring_beslutas_av är namnd
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så stoppas beslutet enligt 6 kap. 37 § KL
      Och har inget beslut fattats

    @R-127
    Scenario: Nämnden ändrar ett uppenbart fel
      Givet att andring_beslutas_av är namnd
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så har nämnden fattat beslut om andring

    Scenario: Nämnden återremitterar och beslutet står fast
      Givet att andring_beslutas_av är namnd
      Och att namnd_utfall är aterremiss
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så har "Beslutet står fast" hänt
