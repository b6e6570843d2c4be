# language: sv
Egenskap: Gäller skollagen för den unge – vad som avgör och vad som sägs
  Där två eller fler omständigheter möts avgör den som går före, och det som då inte längre behövs frågas inte efter.

  Bakgrund:
    Givet följande fakta:
      | Har fullgjort skolplikten eller folkbokförts därefter | ja                              |
      | Har fyllt 20 år                                       | nej                             |
      | Har gymnasieexamen eller motsvarande                  | nej                             |
      | Går i gymnasieutbildning                              | nej                             |
      | Område                                                | C, kommunala aktivitetsansvaret |
      | Deltagandet krävs av den unge                         | nej                             |
    Och beslutsdagen är 2026-05-04

  Regel: Det som avgör, och det som inte längre spelar roll

    Scenariomall: Har gymnasieexamen eller motsvarande och Går i gymnasieutbildning (<Har gymnasieexamen eller motsvarande>, <Går i gymnasieutbildning>)
      Givet att Har gymnasieexamen eller motsvarande är <Har gymnasieexamen eller motsvarande>
      Och att Går i gymnasieutbildning är <Går i gymnasieutbildning>
      När frågan "skola" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och säger svaret inte "Den som har gymnasieexamen eller motsvarande omfattas inte."

      Exempel:
        | Har gymnasieexamen eller motsvarande | Går i gymnasieutbildning | svar           | avgör     | saknas    | varning |
        | ja                                   | ja                       | ej tillämpligt | bara R-92 | ingenting | inte    |

    Scenariomall: Har fyllt 20 år, Går i gymnasieutbildning och Har fullgjort skolplikten eller folkbokförts därefter (<Har fyllt 20 år>, <Går i gymnasieutbildning>, <Har fullgjort skolplikten eller folkbokförts därefter>)
      Givet att Har fyllt 20 år är <Har fyllt 20 år>
      Och att Går i gymnasieutbildning är <Går i gymnasieutbildning>
      Och att Har fullgjort skolplikten eller folkbokförts därefter är <Har fullgjort skolplikten eller folkbokförts därefter>
      När frågan "skola" prövas
      Så är svaret <svar>
      Och avgör <avgör>
      Och saknas <saknas>
      Och varnas det <varning>
      Och säger svaret inte "Aktivitetsansvaret upphör på 20-årsdagen."
      Och säger svaret inte "Den som inte har fullgjort skolplikten omfattas inte."

      Exempel:
        | Har fyllt 20 år | Går i gymnasieutbildning | Har fullgjort skolplikten eller folkbokförts därefter | svar           | avgör     | saknas    | varning |
        | ja              | ja                       | nej                                                   | ej tillämpligt | bara R-92 | ingenting | inte    |
