# language: sv
Egenskap: Får försörjningsstödet avslås när kommunen prövar nedsättning först
  En kommun kan ha bestämt att nedsättning prövas före avslag (parametern sanktionstrappa). Lagen ger båda utan
  inbördes ordning.

  Bakgrund:
    Givet kommunens parameter "sanktionstrappa" är nedsattning_forst
    Och följande fakta:
      | Vad händelsen gäller                  | anvisad verksamhet            |
      | Försörjningsstöd                      | försörjningsstöd är beviljat  |
      | Händelse                              | uteblir                       |
      | Skäl för händelsen                    | inget godtagbart skäl         |
      | Anvisning är beslutad                 | ja                            |
      | Anvisningen är giltig                 | ja                            |
      | Lagrum för nedsättning eller avslag   | 12 kap. 5 § SoL               |
      | Den enskilde har fått yttra sig       | ja                            |
      | Antal barn i hushållet                | 0                             |
      | Föreslagen nedsättning eller avslag   | avslag                        |
    Och beslutsdagen är 2026-11-04

  Regel: 12 kap. 5 § SoL

    @R-37
    Scenario: Avslag är strängare än kommunens trappa tillåter
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-37
      Och är värdet sanktion nedsattning

    @R-37
    Scenario: Nedsättning ryms i kommunens trappa
      Givet att Föreslagen nedsättning eller avslag är nedsättning
      När frågan "sanktion" prövas
      Så är svaret tillåtet
      Och avgör R-37

    @R-37
    Scenario: Trappan gäller också aktivitetskravet
      Givet att Vad händelsen gäller är aktivitetskravet
      Och att Individuell plan finns är ja
      Och att Kommunen har inte kunnat erbjuda plats är nej
      Och att Andel av tiden som den enskilde uteblivit är 1
      Och att Samma frånvaro har redan lett till nedsättning eller avslag är nej
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-37
      Och är värdet sanktion nedsattning

    @R-36
    Scenario: Vid nödsituation är det nöden, inte trappan, som hindrar avslag
      Givet att Nödsituation föreligger är ja
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-36
      Och säger svaret inte "Kommunen prövar nedsättning först"

    Scenario: Trappan gäller inte kravet att stå till arbetsmarknadens förfogande
      Givet att Vad händelsen gäller är krav att stå till arbetsmarknadens förfogande
      Och att Lagrum för nedsättning eller avslag är 12 kap. 3 § SoL
      Och att Kan arbeta är ja
      Och att Står till arbetsmarknadens förfogande är nej
      När frågan "sanktion" prövas
      Så är svaret tillåtet
      Och avgör inte R-37
      Och är värdet sanktion nekande

    Scenario: Stoppas det av annat sägs ingenting om trappan
      Givet att Den enskilde har fått yttra sig är nej
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-34
      Och säger svaret inte "Kommunen prövar nedsättning först"
      Och är värdet sanktion ingen
