# language: sv
Egenskap: Får försörjningsstödet sättas ned eller avslås – krav att stå till arbetsmarknadens förfogande
  Får försörjningsstödet sättas ned eller avslås för händelsen? Bakgrunden är den ordinarie prövningen; varje scenario ändrar något i den.

  Bakgrund:
    Givet följande fakta:
      | Vad händelsen gäller                  | krav att stå till arbetsmarknadens förfogande |
      | Försörjningsstöd                      | försörjningsstöd är beviljat                  |
      | Händelse                              | uteblir                                       |
      | Skäl för händelsen                    | inget godtagbart skäl                         |
      | Anvisning är beslutad                 | ja                                            |
      | Anvisningen är giltig                 | ja                                            |
      | Lagrum för nedsättning eller avslag   | 12 kap. 3 § SoL                               |
      | Den enskilde har fått yttra sig       | ja                                            |
      | Antal barn i hushållet                | 0                                             |
      | Föreslagen nedsättning eller avslag   | avslag                                        |
      | Kan arbeta                            | ja                                            |
      | Står till arbetsmarknadens förfogande | nej                                           |
    Och beslutsdagen är 2026-11-04

  Regel: 12 kap. 3 § SoL

    @R-39b
    Scenario: Den enskilde kan arbeta men står inte till arbetsmarknadens förfogande och saknar godtagbart skäl
      När frågan "sanktion" prövas
      Så är svaret tillåtet
      Och avgör bara R-39b
      Och saknas ingenting
      Och är värdet sanktion nekande

    @R-69 @R-39d
    Scenario: Den som saknar barnomsorg har godtagbart skäl även när kravet är att stå till förfogande
      Givet att Skäl för händelsen är barnomsorg saknas
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör bara R-39d och R-69
      Och stöds det av 12 kap. 3 § SoL
      Och är värdet sanktion ingen

    @R-33
    Scenario: Ett oklart skäl utreds enligt det lagrum som kravet vilar på
      Givet att Skäl för händelsen är utlandsresa
      När frågan "sanktion" prövas
      Så är svaret utred
      Och avgör bara R-33
      Och stöds det av 12 kap. 3 § SoL
