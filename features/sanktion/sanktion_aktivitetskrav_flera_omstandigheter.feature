# language: sv
Egenskap: Får försörjningsstödet sättas ned eller avslås – en som inte uppfyller aktivitetskravet – flera omständigheter
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

  Regel: Omständigheter som möts

    Scenariomall: Deltar i svenska för invandrare (<Deltar i svenska för invandrare>)
      Givet att Deltar i svenska för invandrare är <Deltar i svenska för invandrare>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Deltar i svenska för invandrare | svar     | avgör              | saknas    | varning | sanktion                  |
        | ja                              | tillåtet | bara R-37 och R-62 | ingenting | inte    | nedsattning_eller_nekande |

    Scenariomall: Nödsituation föreligger och Andel av tiden som den enskilde uteblivit (<Nödsituation föreligger>, <Andel av tiden som den enskilde uteblivit>)
      Givet att Nödsituation föreligger är <Nödsituation föreligger>
      Och att Andel av tiden som den enskilde uteblivit är <Andel av tiden som den enskilde uteblivit>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Nödsituation föreligger | Andel av tiden som den enskilde uteblivit | svar     | avgör                          | saknas    | varning | sanktion    |
        | ja                      | 0.5                                       | tillåtet | bara R-36, R-37, R-62 och R-64 | ingenting | inte    | nedsattning |

    Scenariomall: Barnets bästa är bedömt, Nödsituation föreligger och Föreslagen nedsättning eller avslag (<Barnets bästa är bedömt>, <Nödsituation föreligger>, <Föreslagen nedsättning eller avslag>)
      Givet att Barnets bästa är bedömt är <Barnets bästa är bedömt>
      Och att Nödsituation föreligger är <Nödsituation föreligger>
      Och att Föreslagen nedsättning eller avslag är <Föreslagen nedsättning eller avslag>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Barnets bästa är bedömt | Nödsituation föreligger | Föreslagen nedsättning eller avslag | svar    | avgör                    | saknas    | varning | sanktion    |
        | nej                     | ja                      | avslag                              | spärrat | bara R-36, R-37 och R-62 | ingenting | inte    | nedsattning |

    Scenariomall: Händelse, Föreslagen nedsättning eller avslag och Andel av tiden som den enskilde uteblivit (<Händelse>, <Föreslagen nedsättning eller avslag>, <Andel av tiden som den enskilde uteblivit>)
      Givet att Händelse är <Händelse>
      Och att Föreslagen nedsättning eller avslag är <Föreslagen nedsättning eller avslag>
      Och att Andel av tiden som den enskilde uteblivit är <Andel av tiden som den enskilde uteblivit>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Händelse | Föreslagen nedsättning eller avslag | Andel av tiden som den enskilde uteblivit | svar    | avgör              | saknas        | varning | sanktion |
        | okänt    | avslag                              | 0.5                                       | spärrat | bara R-37 och R-64 | bara handelse | inte    | okänt    |
