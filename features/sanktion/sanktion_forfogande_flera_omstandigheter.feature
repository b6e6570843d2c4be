# language: sv
Egenskap: Får försörjningsstödet sättas ned eller avslås – krav att stå till arbetsmarknadens förfogande – flera omständigheter
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Anvisning är beslutad                 | ja                                            |
      | Anvisningen är giltig                 | ja                                            |
      | Antal barn i hushållet                | 0                                             |
      | Försörjningsstöd                      | försörjningsstöd är beviljat                  |
      | Skäl för händelsen                    | inget godtagbart skäl                         |
      | Händelse                              | uteblir                                       |
      | Vad händelsen gäller                  | krav att stå till arbetsmarknadens förfogande |
      | Kan arbeta                            | ja                                            |
      | Den enskilde har fått yttra sig       | ja                                            |
      | Lagrum för nedsättning eller avslag   | 12 kap. 3 § SoL                               |
      | Föreslagen nedsättning eller avslag   | avslag                                        |
      | Står till arbetsmarknadens förfogande | nej                                           |
    Och beslutsdagen är 2026-11-04

  Regel: Omständigheter som möts

    Scenariomall: Skäl för händelsen (<Skäl för händelsen>)
      Givet att Skäl för händelsen är <Skäl för händelsen>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Skäl för händelsen | svar    | avgör               | saknas    | varning | sanktion |
        | tid hos myndighet  | spärrat | bara R-32 och R-39d | ingenting | inte    | ingen    |

    Scenariomall: Står till arbetsmarknadens förfogande (<Står till arbetsmarknadens förfogande>)
      Givet att Står till arbetsmarknadens förfogande är <Står till arbetsmarknadens förfogande>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Står till arbetsmarknadens förfogande | svar  | avgör      | saknas             | varning | sanktion |
        | okänt                                 | utred | ingen gren | bara star_till_amf | inte    | okänt    |

    Scenariomall: Nödsituation föreligger och Individuell plan finns (<Nödsituation föreligger>, <Individuell plan finns>)
      Givet att Nödsituation föreligger är <Nödsituation föreligger>
      Och att Individuell plan finns är <Individuell plan finns>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Nödsituation föreligger | Individuell plan finns | svar    | avgör               | saknas    | varning | sanktion    |
        | ja                      | nej                    | spärrat | bara R-36 och R-39b | ingenting | inte    | nedsattning |
