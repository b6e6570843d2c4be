# language: sv
Egenskap: Får personuppgifter lämnas – vad som avgör och vad som sägs
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Den som lämnar uppgiften      | socialtjänsten     |
      | Grund för att lämna uppgiften | samtycke           |
      | Mer än samtycket omfattar     | nej                |
      | Den som får uppgiften         | Arbetsförmedlingen |
      | Samtycke                      | samtycke är lämnat |
    Och beslutsdagen är 2026-05-04

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Den som lämnar uppgiften och Den som får uppgiften (<Den som lämnar uppgiften>, <Den som får uppgiften>)
      Givet att Den som lämnar uppgiften är <Den som lämnar uppgiften>
      Och att Den som får uppgiften är <Den som får uppgiften>
      När frågan "utlamnande" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och säger svaret inte "Uppgiften får lämnas med stöd av samtycke."

      Exempel:
        | Den som lämnar uppgiften | Den som får uppgiften | svar     | avgör      | saknas    | varning |
        | Försäkringskassan        | Försäkringskassan     | tillåtet | bara R-131 | ingenting | inte    |
