# language: sv
Egenskap: Får en plats beviljas efter ansökan
  Den som inte är anvisad kan själv söka en insats som kommunstyrelsen har beslutat om. Det är
  frivilligt, ingår inte i socialtjänsten och en människa beslutar. Bakgrunden är den ordinarie
  ansökan; varje scenario ändrar ett faktum.

  Bakgrund:
    Givet en person med komplett ansökan
    Och följande fakta:
      | Nämnd som beslutat om insatsen           | kommunstyrelsen |
      | Beslut om insatsen finns                 | ja              |
      | Beslutet om insatsen gäller till och med | 2026-12-31      |
      | Sökanden uppfyller urvalskriterierna     | ja              |
      | Platser kvar                             | 28              |
      | Beslutanderätten är delegerad            | ja              |
      | Beslutet fattas automatiskt              | nej             |
    Och beslutsdagen är 2026-05-04

  Regel: 2 § lagen (1944:475) – kommunstyrelsen beslutar om insatsen

    @R-71 @I-21
    Scenario: Arbetsmarknads- och socialnämnden får inte själv besluta om insatsen
      Givet att Nämnd som beslutat om insatsen är arbetsmarknads- och socialnämnden
      När frågan "insats_utan_anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-71

    @R-72 @R-76 @V-51
    Scenario: Plats 12 av 40 beviljas den som uppfyller kriterierna
      När frågan "insats_utan_anvisning" prövas
      Så är svaret tillåtet
      Och avgör R-76
      Och saknas ingenting
      Och är det frivilligt att delta
      Och gäller sekretessen SEK0

    @R-73 @I-22
    Scenario: Ingen plats utan beslut av kommunstyrelsen
      Givet att Beslut om insatsen finns är nej
      När frågan "insats_utan_anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-73

    @R-76
    Scenariomall: Beslutet gäller till och med sin sista dag (<dag>)
      När frågan "insats_utan_anvisning" prövas <dag>
      Så är svaret tillåtet
      Och avgör R-76

      Exempel:
        | dag        |
        | 2026-12-30 |
        | 2026-12-31 |

    @R-73
    Scenario: Dagen efter beslutets sista dag beviljas ingen plats
      När frågan "insats_utan_anvisning" prövas 2027-01-01
      Så är svaret spärrat
      Och avgör bara R-73

  Regel: 6 § FL – ansökan och hjälp att göra den fullständig

    @R-74 @I-23
    Scenario: Ingen plats utan egen ansökan
      Givet att Ansökan finns är nej
      När frågan "insats_utan_anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-74

    @R-75
    Scenario: En ofullständig ansökan kompletteras innan den prövas
      Givet att Ansökan är komplett är nej
      När frågan "insats_utan_anvisning" prövas
      Så är svaret utred
      Och avgör bara R-75

  Regel: Kommunstyrelsens urval och platser

    @R-77
    Scenario: Den som inte uppfyller urvalskriterierna får avslag
      Givet att Sökanden uppfyller urvalskriterierna är nej
      När frågan "insats_utan_anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-77

    @R-76
    Scenario: Den sista platsen får beviljas
      Givet att Platser kvar är 1
      När frågan "insats_utan_anvisning" prövas
      Så är svaret tillåtet
      Och avgör R-76

    @R-78
    Scenario: När platserna är slut följs kommunstyrelsens ordning
      Givet att Platser kvar är 0
      När frågan "insats_utan_anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-78

  Regel: 6 kap. 37 och 38 §§ KL – vem som beslutar

    @R-79 @I-24
    Scenario: Utan delegation beslutar nämnden
      Givet att Beslutanderätten är delegerad är nej
      När frågan "insats_utan_anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-79

    @R-09b @I-30
    Scenario: Ett beslut som kan laglighetsprövas fattas inte automatiskt
      Givet att Beslutet fattas automatiskt är ja
      När frågan "insats_utan_anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-09b

  Regel: 2 § FL och 13 kap. KL – överklagande och förfarande

    @R-79b
    Scenario: Beslutet laglighetsprövas och delar av förvaltningslagen gäller inte
      När frågan "insats_utan_anvisning" prövas
      Så överklagas det genom laglighetsprövning
      Och avgör R-79b

    @R-79c
    Scenario: Uppgifterna är som huvudregel offentliga
      När frågan "insats_utan_anvisning" prövas
      Så gäller sekretessen SEK0
      Och avgör R-79c

  Regel: Frivillighet

    @R-79e
    Scenario: Den som får försörjningsstöd kan själv söka, frivilligt
      Givet att Försörjningsstöd är försörjningsstöd är beviljat
      Och att Anvisning är beslutad är nej
      När frågan "insats_utan_anvisning" prövas
      Så är svaret tillåtet
      Och avgör R-79e
      Och är det frivilligt att delta

    @R-79d
    Scenariomall: Att avstå från en frivillig insats får ingen påföljd (<händelse>)
      Givet att Försörjningsstöd är försörjningsstöd är beviljat
      Och att Vad händelsen gäller är frivillig insats
      Och att Händelse är <händelse>
      Och att Dag för händelsen är 2026-05-04
      När frågan "insats_utan_anvisning" prövas
      Så avgör R-79d

      Exempel:
        | händelse          |
        | avböjer att delta |
        | avbryter          |
