# language: sv
Egenskap: Får försörjningsstödet avslås när kommunen prövar nedsättning först – vad som avgör och vad som sägs
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Anvisning är beslutad               | ja                           |
      | Anvisningen är giltig               | ja                           |
      | Antal barn i hushållet              | 0                            |
      | Försörjningsstöd                    | försörjningsstöd är beviljat |
      | Skäl för händelsen                  | inget godtagbart skäl        |
      | Händelse                            | uteblir                      |
      | Vad händelsen gäller                | anvisad verksamhet           |
      | Den enskilde har fått yttra sig     | ja                           |
      | Lagrum för nedsättning eller avslag | 12 kap. 5 § SoL              |
      | Föreslagen nedsättning eller avslag | avslag                       |
    Och beslutsdagen är 2026-11-04

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Andel av tiden som den enskilde uteblivit (<Andel av tiden som den enskilde uteblivit>)
      Givet att Andel av tiden som den enskilde uteblivit är <Andel av tiden som den enskilde uteblivit>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Andel av tiden som den enskilde uteblivit | svar     | avgör              | saknas    | varning | sanktion                  |
        | 0.5                                       | tillåtet | bara R-31 och R-37 | ingenting | inte    | nedsattning_eller_nekande |

    Scenariomall: Vad händelsen gäller och Andel av tiden som den enskilde uteblivit (<Vad händelsen gäller>, <Andel av tiden som den enskilde uteblivit>)
      Givet att Vad händelsen gäller är <Vad händelsen gäller>
      Och att Andel av tiden som den enskilde uteblivit är <Andel av tiden som den enskilde uteblivit>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>
      Och säger svaret inte "Avslag är strängare än vad som är tillåtet:"
      Och säger svaret inte "Den enskilde har deltagit en del av tiden."

      Exempel:
        | Vad händelsen gäller | Andel av tiden som den enskilde uteblivit | svar    | avgör              | saknas                                                        | varning | sanktion |
        | aktivitetskravet     | 0                                         | spärrat | bara R-62 och R-64 | bara kommunen_saknar_plats, redan_sanktionerad, ak_plan_finns | inte    | ingen    |
