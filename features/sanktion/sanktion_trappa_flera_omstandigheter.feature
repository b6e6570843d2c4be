# language: sv
Egenskap: Får försörjningsstödet avslås när kommunen prövar nedsättning först – flera omständigheter
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

  Regel: Omständigheter som möts

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
        | Nödsituation föreligger | Andel av tiden som den enskilde uteblivit | svar    | avgör                    | saknas    | varning | sanktion    |
        | ja                      | 0                                         | spärrat | bara R-31, R-36 och R-37 | ingenting | inte    | nedsattning |

    Scenariomall: Nödsituation föreligger och Vad händelsen gäller (<Nödsituation föreligger>, <Vad händelsen gäller>)
      Givet att Nödsituation föreligger är <Nödsituation föreligger>
      Och att Vad händelsen gäller är <Vad händelsen gäller>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Nödsituation föreligger | Vad händelsen gäller | svar  | avgör     | saknas                                                                                                                                        | varning | sanktion |
        | ja                      | okänt                | utred | bara R-36 | bara kan_arbeta, star_till_amf, sfi_behov, deltar_sfi, insats_slag, kommunen_saknar_plats, andel_uteblivet, redan_sanktionerad, ak_plan_finns | inte    | okänt    |
