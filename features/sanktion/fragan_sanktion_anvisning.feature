# language: sv
Egenskap: Får försörjningsstödet sättas ned eller avslås – en anvisad som uteblir
  Får försörjningsstödet sättas ned eller avslås för händelsen? Bakgrunden är den ordinarie prövningen; varje scenario ändrar något i den.

  Bakgrund:
    Givet följande fakta:
      | Vad händelsen gäller                | anvisad verksamhet           |
      | Försörjningsstöd                    | försörjningsstöd är beviljat |
      | Händelse                            | uteblir                      |
      | Skäl för händelsen                  | inget godtagbart skäl        |
      | Anvisning är beslutad               | ja                           |
      | Anvisningen är giltig               | ja                           |
      | Lagrum för nedsättning eller avslag | 12 kap. 5 § SoL              |
      | Den enskilde har fått yttra sig     | ja                           |
      | Antal barn i hushållet              | 0                            |
      | Föreslagen nedsättning eller avslag | nedsättning                  |
    Och beslutsdagen är 2026-11-04

  Regel: 12 kap. 5 § SoL

    @R-31 @R-37
    Scenario: Den enskilde har uteblivit från den anvisade verksamheten utan godtagbart skäl
      När frågan "sanktion" prövas
      Så är svaret tillåtet
      Och avgör bara R-31 och R-37
      Och saknas ingenting
      Och är värdet sanktion nedsattning_eller_nekande

    @R-39 @I-07
    Scenario: Utan giltig anvisning får 12 kap. 5 § SoL inte användas
      Givet att Vad händelsen gäller är krav att stå till arbetsmarknadens förfogande
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör bara R-39
      Och saknas Kan arbeta
      Och saknas Står till arbetsmarknadens förfogande
      Och är värdet sanktion ingen

    @R-62
    Scenario: Den enskilde har inte uppfyllt aktivitetskravet och saknar godtagbart skäl
      Givet att Vad händelsen gäller är aktivitetskravet
      När frågan "sanktion" prövas
      Så är svaret utred
      Och avgör bara R-62
      Och saknas Kommunen har inte kunnat erbjuda plats
      Och saknas Andel av tiden som den enskilde uteblivit
      Och saknas redan_sanktionerad

    Scenario: Det behöver vara känt vad händelsen gäller
      Givet att Vad händelsen gäller är okänt
      När frågan "sanktion" prövas
      Så är svaret utred
      Och saknas Kan arbeta
      Och saknas Står till arbetsmarknadens förfogande
      Och saknas Behöver svenska för invandrare

    @R-39
    Scenario: Nedsättning enligt 12 kap. 5 § gäller bara den som har försörjningsstöd
      Givet att Försörjningsstöd är inget försörjningsstöd
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-39
      Och är värdet sanktion ingen

    @R-26
    Scenario: Försörjningsstödet var avslutat på händelsedagen
      Givet att Försörjningsstöd är försörjningsstödet är avslutat
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-26
      Och är värdet sanktion ingen

    Scenario: Det behöver vara känt om försörjningsstöd var beviljat på händelsedagen
      Givet att Försörjningsstöd är okänt
      När frågan "sanktion" prövas
      Så är svaret utred
      Och saknas bara Försörjningsstöd

    @R-39e
    Scenario: Den enskilde deltar
      Givet att Händelse är deltar
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör bara R-39e
      Och är värdet sanktion ingen

    @R-30
    Scenario: Den enskilde har avböjt den anvisade verksamheten utan godtagbart skäl
      Givet att Händelse är avböjer att delta
      När frågan "sanktion" prövas
      Så är svaret tillåtet
      Och avgör R-30
      Och saknas ingenting
      Och är värdet sanktion nedsattning_eller_nekande

    Scenario: Det behöver vara känt vad som har hänt
      Givet att Händelse är okänt
      När frågan "sanktion" prövas
      Så är svaret utred
      Och saknas bara Händelse

    @R-32
    Scenario: Den enskilde har godtagbart skäl
      Givet att Skäl för händelsen är sjukdom, styrkt
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör bara R-32
      Och är värdet sanktion ingen

    @R-33
    Scenario: Skälet är oklart
      Givet att Skäl för händelsen är sjukdom, inte styrkt
      När frågan "sanktion" prövas
      Så är svaret utred
      Och avgör R-33

    @R-69 @I-13
    Scenario: Barnomsorg saknas
      Givet att Skäl för händelsen är barnomsorg saknas
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör bara R-69
      Och är värdet sanktion ingen

    Scenario: Det behöver vara känt vilket skäl den enskilde har
      Givet att Skäl för händelsen är okänt
      När frågan "sanktion" prövas
      Så är svaret utred
      Och saknas bara Skäl för händelsen

    @R-39 @I-07
    Scenario: Det finns inget beslut om anvisning
      Givet att Anvisning är beslutad är nej
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-39
      Och är värdet sanktion ingen

    Scenario: Det behöver vara känt om anvisning är beslutad
      Givet att Anvisning är beslutad är okänt
      När frågan "sanktion" prövas
      Så är svaret utred
      Och saknas bara Anvisning är beslutad

    @R-39 @I-04
    Scenario: Anvisningen är inte giltig
      Givet att Anvisningen är giltig är nej
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-39
      Och är värdet sanktion ingen

    Scenario: Det behöver vara känt om anvisningen är giltig
      Givet att Anvisningen är giltig är okänt
      När frågan "sanktion" prövas
      Så är svaret utred
      Och saknas bara Anvisningen är giltig

    @R-38 @I-06
    Scenario: Bristande följsamhet prövas enligt 12 kap. 5 §, inte 12 kap. 1 §
      Givet att Lagrum för nedsättning eller avslag är 12 kap. 1 § SoL
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-38
      Och är värdet sanktion ingen

    @R-39b
    Scenario: Kravet enligt 12 kap. 3 § blandas inte med en anvisning
      Givet att Lagrum för nedsättning eller avslag är 12 kap. 3 § SoL
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-39b
      Och är värdet sanktion ingen

    Scenario: Det behöver vara känt vilket lagrum som har valts
      Givet att Lagrum för nedsättning eller avslag är okänt
      När frågan "sanktion" prövas
      Så är svaret utred
      Och saknas bara lagrum_valt

    Scenario: Det behöver vara känt om barnets bästa är bedömt
      Givet att Antal barn i hushållet är 2
      När frågan "sanktion" prövas
      Så är svaret utred
      Och saknas Barnets bästa är bedömt
      Och saknas Nödsituation är prövad
      Och saknas Nödsituation föreligger

    Scenario: Det behöver vara känt om det finns barn i hushållet
      Givet att Antal barn i hushållet är okänt
      När frågan "sanktion" prövas
      Så är svaret utred
      Och saknas Antal barn i hushållet
      Och saknas Barnets bästa är bedömt
      Och saknas Nödsituation är prövad

    @R-36
    Scenario: Nödsituation föreligger
      Givet att Nödsituation föreligger är ja
      När frågan "sanktion" prövas
      Så är svaret tillåtet
      Och avgör R-36
      Och saknas ingenting
      Och är värdet sanktion nedsattning

    @R-37
    Scenario: Varken nedsättning eller avslag föreslås
      Givet att Föreslagen nedsättning eller avslag är varken nedsättning eller avslag
      När frågan "sanktion" prövas
      Så är svaret tillåtet
      Och avgör R-37
      Och saknas ingenting
      Och är värdet sanktion nedsattning_eller_nekande

    @R-67 @I-14
    Scenario: Samma frånvaro har redan lett till nedsättning eller avslag och får inte läggas till grund en gång till
      Givet att Samma frånvaro har redan lett till nedsättning eller avslag är ja
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-67
      Och är värdet sanktion ingen

    Scenario: Det behöver vara känt om anvisningen är giltig (anvisningen är giltig: okänt, profil stockholm)
      Givet att Anvisningen är giltig är okänt
      När frågan "sanktion" prövas i profilen stockholm
      Så är svaret utred
      Och saknas bara Anvisningen är giltig

    @R-63
    Scenario: Den enskilde har godtagbart skäl (vad händelsen gäller: aktivitetskravet, skäl för händelsen: sjukdom, styrkt)
      Givet att Vad händelsen gäller är aktivitetskravet
      Och att Skäl för händelsen är sjukdom, styrkt
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör bara R-63
      Och saknas Kommunen har inte kunnat erbjuda plats
      Och saknas Andel av tiden som den enskilde uteblivit
      Och saknas redan_sanktionerad
      Och är värdet sanktion ingen

    @R-62
    Scenario: Enligt regeringen ska nämnden sätta ned eller avslå när aktivitetskravet inte följs (rättskarta H-16)
      Givet att Vad händelsen gäller är aktivitetskravet
      Och att Föreslagen nedsättning eller avslag är varken nedsättning eller avslag
      När frågan "sanktion" prövas
      Så är svaret tillåtet
      Och avgör R-62
      Och varnas det för R-62
      Och saknas ingenting

    @R-64
    Scenario: Den enskilde har inte uteblivit från någon tid
      Givet att Vad händelsen gäller är aktivitetskravet
      Och att Andel av tiden som den enskilde uteblivit är 0
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-64
      Och saknas Kommunen har inte kunnat erbjuda plats
      Och saknas redan_sanktionerad
      Och saknas Individuell plan finns
      Och är värdet sanktion ingen

    @R-64
    Scenario: Den enskilde har deltagit en del av tiden
      Givet att Vad händelsen gäller är aktivitetskravet
      Och att Andel av tiden som den enskilde uteblivit är 0,5
      När frågan "sanktion" prövas
      Så är svaret utred
      Och avgör R-64
      Och saknas Kommunen har inte kunnat erbjuda plats
      Och saknas redan_sanktionerad
      Och saknas Individuell plan finns

    @R-35 @I-11
    Scenario: Det finns barn i hushållet och barnets bästa är inte bedömt
      Givet att Antal barn i hushållet är 2
      Och att Barnets bästa är bedömt är nej
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-35
      Och saknas Nödsituation är prövad
      Och saknas Nödsituation föreligger
      Och är värdet sanktion ingen

    @R-36
    Scenario: Det finns barn i hushållet och nödsituation är inte prövad
      Givet att Antal barn i hushållet är 2
      Och att Nödsituation är prövad är nej
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-36
      Och saknas bara Barnets bästa är bedömt
      Och är värdet sanktion ingen

    Scenario: Det behöver vara känt om det finns barn i hushållet (antal barn i hushållet: okänt, barnets bästa är bedömt: ja)
      Givet att Antal barn i hushållet är okänt
      Och att Barnets bästa är bedömt är ja
      När frågan "sanktion" prövas
      Så är svaret utred
      Och saknas Antal barn i hushållet
      Och saknas Nödsituation är prövad
      Och saknas Nödsituation föreligger

    @R-36
    Scenario: Avslag är strängare än vad som är tillåtet
      Givet att Nödsituation föreligger är ja
      Och att Föreslagen nedsättning eller avslag är avslag
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-36
      Och är värdet sanktion nedsattning

    Scenario: Det behöver vara känt om nedsättning eller avslag föreslås
      Givet att Nödsituation föreligger är ja
      Och att Föreslagen nedsättning eller avslag är okänt
      När frågan "sanktion" prövas
      Så är svaret utred
      Och saknas bara sanktion_foreslagen

  Regel: 2 § lag (1944:475)

    @R-79d @I-09
    Scenario: Insatsen är frivillig
      Givet att Vad händelsen gäller är frivillig insats
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör bara R-79d
      Och är värdet sanktion ingen

  Regel: 12 kap. 3 § SoL

    @R-84 @I-08
    Scenario: Nedsättning eller avslag får inte beslutas (vad händelsen gäller arbetsmarknadsanställning)
      Givet att Vad händelsen gäller är arbetsmarknadsanställning
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör bara R-84
      Och saknas Kan arbeta
      Och saknas Står till arbetsmarknadens förfogande
      Och är värdet sanktion ingen

    @R-39c
    Scenario: Kravet på svenska för invandrare prövas enligt 12 kap. 3 §
      Givet att Vad händelsen gäller är svenska för invandrare
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör bara R-39c
      Och saknas Behöver svenska för invandrare
      Och saknas Deltar i svenska för invandrare
      Och är värdet sanktion ingen

    @R-39b
    Scenario: Den som inte kan arbeta behöver inte stå till arbetsmarknadens förfogande
      Givet att Vad händelsen gäller är arbetsmarknadsanställning
      Och att Kan arbeta är nej
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-39b
      Och är värdet sanktion ingen

    @R-39b
    Scenario: Den enskilde står till arbetsmarknadens förfogande
      Givet att Vad händelsen gäller är arbetsmarknadsanställning
      Och att Står till arbetsmarknadens förfogande är ja
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-39b
      Och är värdet sanktion ingen

    @R-32 @R-39d
    Scenario: Den enskilde har godtagbart skäl och har rätt till försörjningsstöd ändå
      Givet att Vad händelsen gäller är arbetsmarknadsanställning
      Och att Skäl för händelsen är sjukdom, styrkt
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-32 och R-39d
      Och saknas Kan arbeta
      Och saknas Står till arbetsmarknadens förfogande
      Och är värdet sanktion ingen

    @R-39b
    Scenario: Kravet att stå till arbetsmarknadens förfogande prövas enligt 12 kap. 3 §
      Givet att Vad händelsen gäller är arbetsmarknadsanställning
      Och att Lagrum för nedsättning eller avslag är 12 kap. 1 § SoL
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-39b
      Och saknas Kan arbeta
      Och saknas Står till arbetsmarknadens förfogande
      Och är värdet sanktion ingen

    @R-39c
    Scenario: Den enskilde behöver inte svenska för invandrare
      Givet att Vad händelsen gäller är svenska för invandrare
      Och att Behöver svenska för invandrare är nej
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör bara R-39c
      Och är värdet sanktion ingen

    @R-39c
    Scenario: Den enskilde deltar i svenska för invandrare
      Givet att Vad händelsen gäller är svenska för invandrare
      Och att Deltar i svenska för invandrare är ja
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör bara R-39c
      Och är värdet sanktion ingen

  Regel: 25 § FL

    @R-34 @I-10
    Scenario: Den enskilde har inte fått del av underlaget och en bestämd tid att yttra sig
      Givet att Den enskilde har fått yttra sig är nej
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-34
      Och är värdet sanktion ingen

    Scenario: Det behöver vara känt om den enskilde har fått yttra sig
      Givet att Den enskilde har fått yttra sig är okänt
      När frågan "sanktion" prövas
      Så är svaret utred
      Och saknas bara Den enskilde har fått yttra sig

  Regel: 12 kap. 4 a § SoL

    @R-61 @I-12
    Scenario: Kommunen har inte kunnat erbjuda plats
      Givet att Kommunen har inte kunnat erbjuda plats är ja
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-61
      Och är värdet sanktion ingen

    @R-60
    Scenario: Det finns ingen individuell plan
      Givet att Vad händelsen gäller är aktivitetskravet
      Och att Individuell plan finns är nej
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-60
      Och saknas Kommunen har inte kunnat erbjuda plats
      Och saknas Andel av tiden som den enskilde uteblivit
      Och saknas redan_sanktionerad
      Och är värdet sanktion ingen

  Regel: Uppgifter som behöver vara kända

    Scenario: Nedsättning eller avslag kan inte prövas än (vad händelsen gäller arbetsmarknadsanställning, lagrum för nedsättning eller avslag 12 kap. 3 § SoL)
      Givet att Vad händelsen gäller är arbetsmarknadsanställning
      Och att Lagrum för nedsättning eller avslag är 12 kap. 3 § SoL
      När frågan "sanktion" prövas
      Så är svaret utred
      Och saknas Kan arbeta
      Och saknas Står till arbetsmarknadens förfogande

    Scenario: Nedsättning eller avslag kan inte prövas än (vad händelsen gäller aktivitetskravet, nödsituation föreligger ja)
      Givet att Vad händelsen gäller är aktivitetskravet
      Och att Nödsituation föreligger är ja
      När frågan "sanktion" prövas
      Så är svaret utred
      Och saknas Kommunen har inte kunnat erbjuda plats
      Och saknas Andel av tiden som den enskilde uteblivit
      Och saknas redan_sanktionerad

    Scenario: Nedsättning eller avslag kan inte prövas än (vad händelsen gäller aktivitetskravet, andel av tiden som den enskilde uteblivit 1)
      Givet att Vad händelsen gäller är aktivitetskravet
      Och att Andel av tiden som den enskilde uteblivit är 1
      När frågan "sanktion" prövas
      Så är svaret utred
      Och saknas Kommunen har inte kunnat erbjuda plats
      Och saknas redan_sanktionerad
      Och saknas Individuell plan finns

    Scenario: Nedsättning eller avslag kan inte prövas än (nödsituation föreligger ja, vad händelsen gäller arbetsmarknadsanställning, lagrum för nedsättning eller avslag 12 kap. 3 § SoL)
      Givet att Nödsituation föreligger är ja
      Och att Vad händelsen gäller är arbetsmarknadsanställning
      Och att Lagrum för nedsättning eller avslag är 12 kap. 3 § SoL
      När frågan "sanktion" prövas
      Så är svaret utred
      Och saknas Kan arbeta
      Och saknas Står till arbetsmarknadens förfogande
