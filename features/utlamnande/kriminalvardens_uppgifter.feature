# language: sv
Egenskap: Kriminalvårdens uppgifter i Krami
  Krami drivs av kommunen, Arbetsförmedlingen och Kriminalvården. Samverkansavtalet ger i sig ingen rätt att dela uppgifter.

  Bakgrund:
    Givet att Den som lämnar uppgiften är Kriminalvården
    Och att Den som får uppgiften är arbetsmarknadsavdelningen

  Regel: 10 kap. 1 § och 12 kap. 2 § OSL – grund för att dela uppgiften

    @R-103
    Scenariomall: Grund <grund>, samtycke <samtycke>, mer än samtycket <mer>
      Givet att Grund för att lämna uppgiften är <grund>
      Och att Samtycke är <samtycke>
      Och att Mer än samtycket omfattar är <mer>
      När frågan "utlamnande" prövas
      Så är svaret <svar>
      Och avgör R-103

      Exempel:
        | grund              | samtycke                | mer   | svar     |
        | samtycke           | samtycke är lämnat      | nej   | tillåtet |
        | samtycke           | samtycke är lämnat      | ja    | spärrat  |
        | samtycke           | samtycke är nekat       | nej   | spärrat  |
        | samtycke           | samtycke är inte begärt | nej   | spärrat  |
        | uppgiftsskyldighet | samtycke är nekat       | nej   | tillåtet |
        | ingen              | samtycke är lämnat      | nej   | spärrat  |
        | ingen              | okänt                   | okänt | spärrat  |

    Scenariomall: Från socialtjänsten till Kriminalvården, grund <grund>
      Givet att Den som lämnar uppgiften är socialtjänsten
      Och att Den som får uppgiften är Kriminalvården
      Och att Grund för att lämna uppgiften är <grund>
      Och att Samtycke är samtycke är inte begärt
      När frågan "utlamnande" prövas
      Så är svaret <svar>
      Och avgör R-23

      Exempel:
        | grund              | svar     |
        | uppgiftsskyldighet | tillåtet |
        | ingen              | spärrat  |
