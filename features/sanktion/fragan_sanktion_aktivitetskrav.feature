# language: sv
Egenskap: Får försörjningsstödet sättas ned eller avslås – en som inte uppfyller aktivitetskravet
  Får försörjningsstödet sättas ned eller avslås för händelsen? Bakgrunden är den ordinarie prövningen; varje scenario ändrar något i den.

  Bakgrund:
    Givet följande fakta:
      | Vad händelsen gäller                                        | aktivitetskravet             |
      | Försörjningsstöd                                            | försörjningsstöd är beviljat |
      | Händelse                                                    | uteblir                      |
      | Skäl för händelsen                                          | inget godtagbart skäl        |
      | Anvisning är beslutad                                       | ja                           |
      | Anvisningen är giltig                                       | ja                           |
      | Lagrum för nedsättning eller avslag                         | 12 kap. 5 § SoL              |
      | Den enskilde har fått yttra sig                             | ja                           |
      | Antal barn i hushållet                                      | 0                            |
      | Föreslagen nedsättning eller avslag                         | nedsättning                  |
      | Individuell plan finns                                      | ja                           |
      | Kommunen har inte kunnat erbjuda plats                      | nej                          |
      | Andel av tiden som den enskilde uteblivit                   | 1                            |
      | Samma frånvaro har redan lett till nedsättning eller avslag | nej                          |
    Och beslutsdagen är 2026-11-04

  Regel: 12 kap. 4 a § SoL

    @R-40
    Scenario: Nedsättning eller avslag får inte beslutas i det ordinarie fallet
      Givet beslutsdagen är 2026-09-04
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-40
      Och är värdet sanktion ingen

  Regel: 12 kap. 5 § SoL

    @R-64
    Scenario: Avslag är strängare än vad som är tillåtet (föreslagen nedsättning eller avslag: avslag, andel av tiden som den enskilde uteblivit: 0,5)
      Givet att Föreslagen nedsättning eller avslag är avslag
      Och att Andel av tiden som den enskilde uteblivit är 0,5
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-64
      Och är värdet sanktion nedsattning
