# language: sv
Egenskap: Nedsättning eller avslag efter en händelse
  Från händelsen till beslut och brev, eller till en justerad plan. Skälen efterfrågas, den enskilde
  får yttra sig, och barnens bästa och nödsituation bedöms före beslutet.

  Bakgrund:
    Givet i dag är 2026-05-04
    Och en person med beviljat försörjningsstöd
    Och följande fakta:
      | insats_slag             | anvisad    |
      | handelse                | uteblir    |
      | handelsedatum           | 2026-04-27 |
      | avsedd_manad               | 2026-06    |
      | anv_beslutad            | ja         |
      | anvisning_giltig        | ja         |
      | kommunen_saknar_plats   | nej        |
      | redan_sanktionerad      | nej        |
      | godtagbart_skal         | inget      |
      | underlag_fran_annan     | nej        |
      | barn_i_hushall          | 1          |
      | barnkonsekvens_bedomd   | ja         |
      | nodprovning_gjord       | ja         |
      | nodsituation            | nej        |
      | kommunicerat            | ja         |
      | underlag_klart          | ja         |
      | sanktion_foreslagen     | nedsattning |
      | nedsattning_procent     | 25         |
      | lagrum_valt             | 12:5       |
      | delegat_i_tjanst        | ja         |
      | jav                     | nej        |
    Och socialsekreteraren öppnar ett ärende i processen "sanktion"

  Regel: 12 kap. 5 § SoL – den som inte deltar utan godtagbart skäl

    @R-31 @R-37
    Scenario: Socialsekreteraren sätter ned stödet för den som uteblir
      Givet ärendet har nått "Besluta om stödet"
      När socialsekreteraren slutför "Besluta om stödet"
      Så har socialsekreteraren fattat beslut om nedsattning enligt punkt 2.8
      Och har "Nedsättning eller avslag beslutat" hänt
      Och är ärendet avslutat
      Och står "överklaga" i brevet

    @R-30
    Scenario: Den som avböjer kan få avslag
      Givet att handelse är avbojer
      Och att sanktion_foreslagen är nekande
      Och ärendet har nått "Besluta om stödet"
      När socialsekreteraren slutför "Besluta om stödet"
      Så har socialsekreteraren fattat beslut om avslag enligt punkt 2.8
      Och prövades R-30

    Scenario: Nämnden får avstå från att sätta ned stödet
      Givet att sanktion_foreslagen är ingen
      Och ärendet har nått "Besluta om stödet"
      När socialsekreteraren slutför "Besluta om stödet"
      Så har "Varken nedsättning eller avslag beslutat" hänt
      Och har inget beslut fattats

    @R-38 @I-06
    Scenario: Beslutet stoppas när lagrummet är 12 kap. 1 §
      Givet att lagrum_valt är 12:1
      Och ärendet har nått "Besluta om stödet"
      När socialsekreteraren slutför "Besluta om stödet"
      Så stoppas beslutet enligt 12 kap. 5 § SoL
      Och har inget beslut fattats

    @R-39
    Scenario: Utan beslut om anvisning påverkas stödet inte
      Givet att anv_beslutad är nej
      Och ärendet har nått "Registrera skälen"
      När socialsekreteraren slutför "Registrera skälen"
      Så finns arbetsuppgiften "Justera insatsen eller planen" hos socialsekreteraren
      Och finns inte arbetsuppgiften "Besluta om stödet"

    @R-26
    Scenario: Upphörde försörjningsstödet före händelsen har villkoret fallit
      Givet att fs_status är avslutat
      Och ärendet har nått "Justera insatsen eller planen"
      När socialsekreteraren slutför "Justera insatsen eller planen"
      Så har "Ingen nedsättning och inget avslag" hänt
      Och är ärendet avslutat
      Och har inget beslut fattats

    @R-39e
    Scenario: Den som deltar igen prövas utan kvardröjande följd
      Givet att handelse är deltar
      Och ärendet har nått "Justera insatsen eller planen"
      När socialsekreteraren slutför "Justera insatsen eller planen"
      Så är ärendet avslutat
      Och har inget beslut fattats

    @R-67
    Scenario: Samma frånvaro leder inte till nedsättning två gånger
      Givet att redan_sanktionerad är ja
      Och ärendet har nått "Justera insatsen eller planen"
      När socialsekreteraren slutför "Justera insatsen eller planen"
      Så är ärendet avslutat
      Och har inget beslut fattats

  Regel: 12 kap. 5 § SoL – skälen efterfrågas och prövas

    @R-32
    Scenariomall: Godtagbart skäl leder till en justerad plan (<skal>)
      Givet att godtagbart_skal är <skal>
      Och ärendet har nått "Registrera skälen"
      När socialsekreteraren slutför "Registrera skälen"
      Så finns arbetsuppgiften "Justera insatsen eller planen"
      Och har inget beslut fattats

      Exempel:
        | skal            |
        | sjukdom_intyg   |
        | vard_sjukt_barn |
        | myndighetstid   |

    @R-69
    Scenario: Saknas barnomsorg påverkas stödet inte
      Givet att godtagbart_skal är barnomsorg_saknas
      Och ärendet har nått "Registrera skälen"
      När socialsekreteraren slutför "Registrera skälen"
      Så finns arbetsuppgiften "Justera insatsen eller planen"

    @R-33
    Scenario: Oklart skäl utreds med begäran om underlag
      Givet att godtagbart_skal är sjukdom_ej_styrkt
      Och ärendet har nått "Begära underlag om skälen"
      När socialsekreteraren slutför "Begära underlag om skälen" med:
        | svara_senast | 2026-05-18 |
      Så står "Vi behöver mer underlag" i brevet
      Och finns arbetsuppgiften "Registrera skälen" hos socialsekreteraren
      När socialsekreteraren slutför "Registrera skälen" med:
        | godtagbart_skal | inget |
      Så finns arbetsuppgiften "Bedöma underlaget" hos socialsekreteraren

    @R-61
    Scenario: Kommunens brist blir en avvikelse, inte en nedsättning
      Givet att kommunen_saknar_plats är ja
      Och ärendet har nått "Justera insatsen eller planen"
      När socialsekreteraren slutför "Justera insatsen eller planen"
      Så är ärendet avslutat
      Och har inget beslut fattats

  Regel: 25 § FL – den enskilde får yttra sig

    @R-34 @I-10
    Scenario: Beslutet stoppas utan kommunicering, och underlaget kan kompletteras
      Givet att kommunicerat är nej
      Och ärendet har nått "Besluta om stödet"
      När socialsekreteraren slutför "Besluta om stödet"
      Så stoppas beslutet enligt 25 § FL
      När socialsekreteraren slutför "Besluta om stödet" med:
        | underlag_klart | nej |
      Så har "Underlaget kompletteras" hänt
      Och finns arbetsuppgiften "Bedöma underlaget" hos socialsekreteraren

  Regel: 12 kap. 5 § SoL – barnens bästa och nödsituation

    @R-35 @I-11
    Scenario: Beslutet stoppas när barnens bästa inte är bedömt
      Givet att barnkonsekvens_bedomd är nej
      Och ärendet har nått "Besluta om stödet"
      När socialsekreteraren slutför "Besluta om stödet"
      Så stoppas beslutet enligt 12 kap. 5 § SoL
      Och har inget beslut fattats

    @R-36
    Scenario: Avslag stoppas vid nödsituation, men nedsättning får beslutas
      Givet att nodsituation är ja
      Och ärendet har nått "Besluta om stödet"
      När socialsekreteraren slutför "Besluta om stödet" med:
        | sanktion_foreslagen | nekande |
      Så stoppas beslutet enligt 12 kap. 5 § SoL
      När socialsekreteraren slutför "Besluta om stödet"
      Så har socialsekreteraren fattat beslut om nedsattning enligt punkt 2.8

  Regel: 6 kap. 37 § KL – rätt beslutsfattare

    @R-06
    Scenario: En arbetsmarknadssekreterare kan inte besluta om stödet
      Givet ärendet har nått "Besluta om stödet"
      När arbetsmarknadssekreteraren slutför "Besluta om stödet"
      Så stoppas beslutet enligt 6 kap. 37 § KL
      Och har inget beslut fattats

    @R-07
    Scenario: Är delegaten inte i tjänst beslutar delegatens chef
      Givet att chef_till_delegat är ja
      Och ärendet har nått "Besluta om stödet"
      När sektionschefen slutför "Besluta om stödet" med:
        | delegat_i_tjanst | nej |
      Så har sektionschefen fattat beslut om nedsattning
      Och prövades R-07

  Regel: 12 kap. 3 § SoL – arbetsmarknadens förfogande och sfi prövas av nämnden

    @R-39b @R-79
    Scenario: Nämnden avslår när den enskilde inte står till arbetsmarknadens förfogande
      Givet följande fakta:
        | insats_slag         | amf_krav |
        | kan_arbeta          | ja       |
        | star_till_amf       | nej      |
        | lagrum_valt         | 12:3     |
        | sanktion_foreslagen | nekande  |
        | beslutsfattare_roll | namnd    |
        | namnd_utfall        | enligt_forslaget |
        | beslutsdatum        | 2026-05-28 |
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så har nämnden fattat beslut om avslag
      Och är ärendet avslutat
      Och prövades R-79

    @R-39b
    Scenario: Nämnden kan återremittera
      Givet följande fakta:
        | insats_slag         | amf_krav |
        | kan_arbeta          | ja       |
        | star_till_amf       | nej      |
        | lagrum_valt         | 12:3     |
        | sanktion_foreslagen | nekande  |
        | beslutsfattare_roll | namnd    |
        | namnd_utfall        | aterremiss |
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så har inget beslut fattats
      Och finns arbetsuppgiften "Bedöma underlaget" hos socialsekreteraren

    @R-39c
    Scenario: Sfi prövas enligt 12 kap. 3 §, inte 12 kap. 5 §
      Givet följande fakta:
        | insats_slag         | sfi   |
        | sfi_behov           | ja    |
        | deltar_sfi          | nej   |
        | beslutsfattare_roll | namnd |
        | namnd_utfall        | enligt_forslaget |
        | beslutsdatum        | 2026-05-28 |
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så stoppas beslutet enligt 12 kap. 3 § SoL

    @R-39d
    Scenario: Godtagbart skäl ger stöd trots att kravet inte är uppfyllt
      Givet följande fakta:
        | insats_slag     | amf_krav |
        | kan_arbeta      | ja       |
        | star_till_amf   | nej      |
        | godtagbart_skal | svar_familjesit |
      Och ärendet har nått "Justera insatsen eller planen"
      När socialsekreteraren slutför "Justera insatsen eller planen"
      Så är ärendet avslutat
      Och har inget beslut fattats

    @R-84 @I-08
    Scenario: Att tacka nej till anställning prövas inte enligt 12 kap. 5 §
      Givet följande fakta:
        | insats_slag         | anstallning |
        | kan_arbeta          | ja       |
        | star_till_amf       | nej      |
        | beslutsfattare_roll | namnd |
        | namnd_utfall        | enligt_forslaget |
        | beslutsdatum        | 2026-05-28 |
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så stoppas beslutet enligt 12 kap. 3 § SoL

  Regel: 2 § lag (1944:475) – frivillig insats

    @R-79d
    Scenario: Den som lämnar en frivillig insats förlorar inget stöd
      Givet att insats_slag är frivillig
      Och ärendet har nått "Justera insatsen eller planen"
      När socialsekreteraren slutför "Justera insatsen eller planen"
      Så är ärendet avslutat
      Och har inget beslut fattats

  Regel: 12 kap. 4 a och 5 §§ SoL – aktivitetskravet

    @R-62 @R-64
    Scenario: Delvis frånvaro ger proportionell nedsättning, inte avslag
      Givet följande fakta:
        | insats_slag    | aktivitetskrav |
        | avsedd_manad      | 2026-11        |
        | handelsedatum  | 2026-10-20     |
        | ak_plan_finns  | ja             |
        | andel_uteblivet | 0.25          |
      Och ärendet har nått "Besluta om stödet"
      När socialsekreteraren slutför "Besluta om stödet" med:
        | sanktion_foreslagen | nekande |
      Så stoppas beslutet enligt 12 kap. 5 § SoL
      När socialsekreteraren slutför "Besluta om stödet"
      Så har socialsekreteraren fattat beslut om nedsattning enligt punkt 2.8

    @R-63
    Scenario: Godtagbart skäl hindrar nedsättning också vid aktivitetskrav
      Givet följande fakta:
        | insats_slag     | aktivitetskrav |
        | avsedd_manad       | 2026-11        |
        | ak_plan_finns   | ja             |
        | andel_uteblivet | 1              |
        | godtagbart_skal | vard_sjukt_barn |
      Och ärendet har nått "Registrera skälen"
      När socialsekreteraren slutför "Registrera skälen"
      Så finns arbetsuppgiften "Justera insatsen eller planen"

  Regel: 26 kap. 1 § OSL – ärendet stannar i socialtjänsten

    Scenario: Arbetsmarknadsavdelningen får inte veta att ärendet finns
      Så känner arbetsmarknadssekreteraren inom arbetsmarknadsavdelningen inte till ärendet
