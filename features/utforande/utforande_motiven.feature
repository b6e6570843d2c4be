# language: sv
Egenskap: Får enheten hantera en anvisad – vad som avgör och vad som sägs
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Anvisning är beslutad         | ja                           |
      | Försörjningsstöd              | försörjningsstöd är beviljat |
      | Vem som hanterar den anvisade | socialtjänsten               |
    Och beslutsdagen är 2026-05-04

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Försörjningsstöd, Anvisning är beslutad och Vem som hanterar den anvisade (<Försörjningsstöd>, <Anvisning är beslutad>, <Vem som hanterar den anvisade>)
      Givet att Försörjningsstöd är <Försörjningsstöd>
      Och att Anvisning är beslutad är <Anvisning är beslutad>
      Och att Vem som hanterar den anvisade är <Vem som hanterar den anvisade>
      När frågan "utforande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>

      Exempel:
        | Försörjningsstöd | Anvisning är beslutad | Vem som hanterar den anvisade | svar     | avgör      | saknas    | varning |
        | okänt            | nej                   | okänt                         | tillåtet | bara R-79e | ingenting | inte    |
