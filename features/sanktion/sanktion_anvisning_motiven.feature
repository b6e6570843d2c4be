# language: sv
Egenskap: Får försörjningsstödet sättas ned eller avslås – en anvisad som uteblir – vad som avgör och vad som sägs
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
      | Föreslagen nedsättning eller avslag | nedsättning                  |
    Och beslutsdagen är 2026-11-04

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Kommunen har inte kunnat erbjuda plats och Beslutsdagen (<Kommunen har inte kunnat erbjuda plats>, <beslutsdatum>)
      Givet att Kommunen har inte kunnat erbjuda plats är <Kommunen har inte kunnat erbjuda plats>
      Och beslutsdagen är <beslutsdatum>
      När frågan "sanktion" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och är värdet sanktion <sanktion>

      Exempel:
        | Kommunen har inte kunnat erbjuda plats | beslutsdatum | svar    | avgör              | saknas    | varning | sanktion |
        | ja                                     | 2027-07-01   | spärrat | bara R-31 och R-61 | ingenting | inte    | ingen    |
