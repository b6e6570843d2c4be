# language: sv
Egenskap: Får försörjningsstödet sättas ned eller avslås – en som inte uppfyller aktivitetskravet – vad som avgör och vad som sägs
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Individuell plan finns                                      | ja                           |
      | Andel av tiden som den enskilde uteblivit                   | 1                            |
      | Anvisning är beslutad                                       | ja                           |
      | Anvisningen är giltig                                       | ja                           |
      | Antal barn i hushållet                                      | 0                            |
      | Försörjningsstöd                                            | försörjningsstöd är beviljat |
      | Skäl för händelsen                                          | inget godtagbart skäl        |
      | Händelse                                                    | uteblir                      |
      | Vad händelsen gäller                                        | aktivitetskravet             |
      | Kommunen har inte kunnat erbjuda plats                      | nej                          |
      | Den enskilde har fått yttra sig                             | ja                           |
      | Lagrum för nedsättning eller avslag                         | 12 kap. 5 § SoL              |
      | Samma frånvaro har redan lett till nedsättning eller avslag | nej                          |
      | Föreslagen nedsättning eller avslag                         | nedsättning                  |
    Och beslutsdagen är 2026-11-04

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Beslutsdagen (<beslutsdatum>)
      Givet beslutsdagen är <beslutsdatum>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | beslutsdatum | svar     | avgör              | saknas    | varning | sanktion                  |
        | 2027-07-15   | tillåtet | bara R-37 och R-62 | ingenting | inte    | nedsattning_eller_nekande |

    Scenariomall: Föreslagen nedsättning eller avslag och Andel av tiden som den enskilde uteblivit (<Föreslagen nedsättning eller avslag>, <Andel av tiden som den enskilde uteblivit>)
      Givet att Föreslagen nedsättning eller avslag är <Föreslagen nedsättning eller avslag>
      Och att Andel av tiden som den enskilde uteblivit är <Andel av tiden som den enskilde uteblivit>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>
      Och säger svaret inte "Kommunen prövar nedsättning först."

      Exempel:
        | Föreslagen nedsättning eller avslag | Andel av tiden som den enskilde uteblivit | svar    | avgör                    | saknas    | varning | sanktion    |
        | avslag                              | 0.5                                       | spärrat | bara R-37, R-62 och R-64 | ingenting | inte    | nedsattning |
