# language: sv
Egenskap: Får försörjningsstödet sättas ned eller avslås – krav på svenska för invandrare – flera omständigheter
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Anvisning är beslutad                 | ja                           |
      | Anvisningen är giltig                 | ja                           |
      | Antal barn i hushållet                | 0                            |
      | Deltar i svenska för invandrare       | nej                          |
      | Försörjningsstöd                      | försörjningsstöd är beviljat |
      | Skäl för händelsen                    | inget godtagbart skäl        |
      | Händelse                              | uteblir                      |
      | Vad händelsen gäller                  | svenska för invandrare       |
      | Kan arbeta                            | ja                           |
      | Den enskilde har fått yttra sig       | ja                           |
      | Lagrum för nedsättning eller avslag   | 12 kap. 3 § SoL              |
      | Föreslagen nedsättning eller avslag   | avslag                       |
      | Behöver svenska för invandrare        | ja                           |
      | Står till arbetsmarknadens förfogande | nej                          |
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
        | Deltar i svenska för invandrare | svar  | avgör      | saknas          | varning | sanktion |
        | okänt                           | utred | ingen gren | bara deltar_sfi | inte    | okänt    |

    Scenariomall: Vad händelsen gäller (<Vad händelsen gäller>)
      Givet att Vad händelsen gäller är <Vad händelsen gäller>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Vad händelsen gäller      | svar     | avgör               | saknas    | varning | sanktion |
        | arbetsmarknadsanställning | tillåtet | bara R-39b och R-84 | ingenting | inte    | nekande  |

    Scenariomall: Behöver svenska för invandrare (<Behöver svenska för invandrare>)
      Givet att Behöver svenska för invandrare är <Behöver svenska för invandrare>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Behöver svenska för invandrare | svar    | avgör      | saknas         | varning | sanktion |
        | nej                            | spärrat | bara R-39c | ingenting      | inte    | ingen    |
        | okänt                          | utred   | ingen gren | bara sfi_behov | inte    | okänt    |

    Scenariomall: Deltar i svenska för invandrare och Anvisning är beslutad (<Deltar i svenska för invandrare>, <Anvisning är beslutad>)
      Givet att Deltar i svenska för invandrare är <Deltar i svenska för invandrare>
      Och att Anvisning är beslutad är <Anvisning är beslutad>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Deltar i svenska för invandrare | Anvisning är beslutad | svar    | avgör      | saknas    | varning | sanktion |
        | ja                              | nej                   | spärrat | bara R-39c | ingenting | inte    | ingen    |

    Scenariomall: Skäl för händelsen och Barnets bästa är bedömt (<Skäl för händelsen>, <Barnets bästa är bedömt>)
      Givet att Skäl för händelsen är <Skäl för händelsen>
      Och att Barnets bästa är bedömt är <Barnets bästa är bedömt>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Skäl för händelsen | Barnets bästa är bedömt | svar    | avgör               | saknas    | varning | sanktion |
        | vård av sjukt barn | ja                      | spärrat | bara R-32 och R-39d | ingenting | inte    | ingen    |
