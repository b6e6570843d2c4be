# language: sv
Egenskap: Får försörjningsstödet sättas ned eller avslås – krav på svenska för invandrare
  Får försörjningsstödet sättas ned eller avslås för händelsen? Bakgrunden är den ordinarie prövningen; varje scenario ändrar något i den.

  Bakgrund:
    Givet följande fakta:
      | Vad händelsen gäller                  | svenska för invandrare       |
      | Försörjningsstöd                      | försörjningsstöd är beviljat |
      | Händelse                              | uteblir                      |
      | Skäl för händelsen                    | inget godtagbart skäl        |
      | Anvisning är beslutad                 | ja                           |
      | Anvisningen är giltig                 | ja                           |
      | Lagrum för nedsättning eller avslag   | 12 kap. 3 § SoL              |
      | Den enskilde har fått yttra sig       | ja                           |
      | Antal barn i hushållet                | 0                            |
      | Föreslagen nedsättning eller avslag   | avslag                       |
      | Kan arbeta                            | ja                           |
      | Står till arbetsmarknadens förfogande | nej                          |
      | Behöver svenska för invandrare        | ja                           |
      | Deltar i svenska för invandrare       | nej                          |
    Och beslutsdagen är 2026-11-04

  Regel: 12 kap. 3 § SoL

    @R-39c
    Scenario: Den enskilde behöver svenska för invandrare men deltar inte och saknar godtagbart skäl
      När frågan "sanktion" prövas
      Så är svaret tillåtet
      Och avgör bara R-39c
      Och saknas ingenting
      Och är värdet sanktion nekande
