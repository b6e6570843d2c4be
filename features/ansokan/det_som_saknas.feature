# language: sv
Egenskap: Får en plats beviljas – det som inte är känt, och vem som beslutar
  Innan en plats beviljas ska det som beslutet vilar på vara känt.

  Bakgrund:
    Givet en person med komplett ansökan
    Och följande fakta:
      | namnd_beslutar            | ks         |
      | ks_beslut_finns           | ja         |
      | ks_beslut_giltigt_t_o_m   | 2026-12-31 |
      | urvalskriterier_uppfyllda | ja         |
      | platser_kvar              | 28         |
      | delegation_finns          | ja         |
      | automatiskt_beslut        | nej        |
    Och beslutsdagen är 2026-05-04

  Regel: 1–3 §§ lagen (1944:475) och 6 § FL – det som inte är känt frågas efter

    Scenario: Vilken nämnd som beslutat om insatsen ska vara känt
      Givet att namnd_beslutar är okänt
      När frågan "insats_utan_anvisning" prövas
      Så är svaret utred
      Och saknas bara namnd_beslutar

    Scenariomall: Beslutet om insatsen ska vara känt (<faktum>)
      Givet att <faktum> är okänt
      När frågan "insats_utan_anvisning" prövas
      Så är svaret utred
      Och saknas bara <faktum>

      Exempel:
        | faktum                  |
        | ks_beslut_finns         |
        | ks_beslut_giltigt_t_o_m |

    @R-73
    Scenario: Ett beslut som inte finns frågas inte efter sin sista dag
      Givet att ks_beslut_finns är nej
      Och att ks_beslut_giltigt_t_o_m är okänt
      När frågan "insats_utan_anvisning" prövas
      Så är svaret spärrat
      Och saknas ingenting

    Scenario: Om urvalskriterierna är uppfyllda ska vara känt
      Givet att urvalskriterier_uppfyllda är okänt
      När frågan "insats_utan_anvisning" prövas
      Så är svaret utred
      Och saknas bara urvalskriterier_uppfyllda

    Scenario: Antalet platser ska vara känt
      Givet att platser_kvar är okänt
      När frågan "insats_utan_anvisning" prövas
      Så är svaret utred
      Och saknas bara platser_kvar

    Scenario: Om den enskilde har ansökt ska vara känt
      Givet att ansokan_finns är okänt
      När frågan "insats_utan_anvisning" prövas
      Så är svaret utred
      Och saknas bara ansokan_finns

    Scenario: Om ansökan är komplett ska vara känt
      Givet att ansokan_komplett är okänt
      När frågan "insats_utan_anvisning" prövas
      Så är svaret utred
      Och saknas bara ansokan_komplett

    Scenario: Om en människa beslutar ska vara känt
      Givet att automatiskt_beslut är okänt
      När frågan "insats_utan_anvisning" prövas
      Så är svaret utred
      Och saknas bara automatiskt_beslut

    Scenario: Om beslutanderätten är delegerad ska vara känt
      Givet att delegation_finns är okänt
      När frågan "insats_utan_anvisning" prövas
      Så är svaret utred
      Och saknas bara delegation_finns

    Scenario: Nämnden behöver ingen delegation
      Givet att delegation_finns är okänt
      Och att beslutsfattare_roll är namnd
      När frågan "insats_utan_anvisning" prövas
      Så är svaret tillåtet
      Och saknas ingenting

  Regel: 6 kap. 37 § KL – delegaten och delegatens chef

    @R-06
    Scenario: Delegatens chef beslutar inte när delegaten är i tjänst
      Givet exemplet på delegation gäller
      Och att beslutsfattare_roll är enhetschef
      Och att delegat_i_tjanst är ja
      När frågan "insats_utan_anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-06

    @R-07
    Scenario: Delegatens chef beslutar när delegaten inte är i tjänst
      Givet exemplet på delegation gäller
      Och att beslutsfattare_roll är enhetschef
      Och att delegat_i_tjanst är nej
      När frågan "insats_utan_anvisning" prövas
      Så är svaret tillåtet
      Och avgör R-07

    @R-07
    Scenario: En delegat som inte är i tjänst beslutar inte
      Givet exemplet på delegation gäller
      Och att beslutsfattare_roll är sektionschef
      Och att delegat_i_tjanst är nej
      När frågan "insats_utan_anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-07

  Regel: 1 § lagen (1944:475) – fullmäktige kan ha utsett en annan arbetslöshetsnämnd

    @R-71
    Scenario: Kommunstyrelsen beslutar inte om insatsen när en annan nämnd är utsedd
      Givet kommunens parameter "arbetsloshetsnamnd" är asn
      När frågan "insats_utan_anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-71

    @R-76
    Scenario: Den utsedda nämnden beslutar om insatsen
      Givet kommunens parameter "arbetsloshetsnamnd" är asn
      Och att namnd_beslutar är asn
      När frågan "insats_utan_anvisning" prövas
      Så är svaret tillåtet
      Och avgör R-76

  Regel: Omstritt – om beslutet om plats kan överklagas genom förvaltningsbesvär

    @R-76
    Scenario: Med förvaltningsbesvär överklagas beslutet till förvaltningsrätten
      Givet kommunens parameter "alt3_individbeslut_overklagande" är FB
      När frågan "insats_utan_anvisning" prövas
      Så är svaret tillåtet
      Och överklagas det genom förvaltningsbesvär
      Och avgör R-76
      Och avgör inte R-79b

    @R-75
    Scenario: Med förvaltningsbesvär förutsätter avvisning ett föreläggande
      Givet kommunens parameter "alt3_individbeslut_overklagande" är FB
      Och att ansokan_komplett är nej
      När frågan "insats_utan_anvisning" prövas
      Så är svaret utred
      Och avgör bara R-75
      Och säger svaret "avvisning förutsätter"
