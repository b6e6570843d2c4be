# language: sv
Egenskap: Får en anvisning beslutas – det som inte är känt, perioden och vem som beslutar
  Ett beslut vilar på det som är utrett. Det som inte är känt frågas efter, och perioden ska hålla.

  Bakgrund:
    Givet en person med beviljat försörjningsstöd och utrett behov
    Och följande fakta:
      | af_lamplig_insats     | saknas           |
      | samrad_af_genomfort   | ja               |
      | samrad_datum          | 2026-04-20       |
      | samrad_form           | trepartssamtal   |
      | anv_typ               | kompetenshojande |
      | anv_namngiven         | ja               |
      | anv_fran              | 2026-06-01       |
      | anv_till              | 2026-11-30       |
      | anv_syfte_forsorjning | ja               |
      | anv_onskemal_vagda    | ja               |
    Och beslutsdagen är 2026-05-04

  Regel: 12 kap. 4 § SoL – det som inte är känt frågas efter

    Scenario: Utan uppgift om försörjningsstöd kan ingen anvisas
      Givet att fs_status är okänt
      När frågan "anvisning" prövas
      Så är svaret utred
      Och saknas bara fs_status

    Scenariomall: Första ansökan och behovet ska vara kända (<faktum>)
      Givet att <faktum> är okänt
      När frågan "anvisning" prövas
      Så är svaret utred
      Och saknas bara <faktum>

      Exempel:
        | faktum         |
        | forsta_ansokan |
        | behov_utrett   |

    @R-13
    Scenario: Är det ena hindret känt frågas inte efter det andra
      Givet att forsta_ansokan är ja
      Och att behov_utrett är okänt
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och saknas ingenting

    Scenario: Vad den enskilde anvisas till ska vara känt
      Givet att anv_typ är okänt
      När frågan "anvisning" prövas
      Så är svaret utred
      Och saknas bara anv_typ

    Scenariomall: Perioden ska vara känd också när verksamheten inte är det (<faktum>)
      Givet att anv_typ är okänt
      Och att <faktum> är okänt
      När frågan "anvisning" prövas
      Så är svaret utred
      Och saknas <faktum>

      Exempel:
        | faktum   |
        | anv_fran |
        | anv_till |

  Regel: 12 kap. 4 § SoL – lokal karens

    @R-28
    Scenariomall: I Göteborg anvisas ingen före tre månader med försörjningsstöd (<månader>)
      Givet att fs_manader_i_foljd är <månader>
      När frågan "anvisning" prövas i profilen goteborg
      Så är svaret spärrat
      Och avgör bara R-28

      Exempel:
        | månader |
        | 1       |
        | 2       |

    @R-10
    Scenariomall: I Göteborg får den anvisas som haft försörjningsstöd i tre månader (<månader>)
      Givet att fs_manader_i_foljd är <månader>
      När frågan "anvisning" prövas i profilen goteborg
      Så är svaret tillåtet
      Och avgör bara R-10

      Exempel:
        | månader |
        | 3       |
        | 4       |

    Scenario: I Göteborg ska antalet månader vara känt
      Givet att fs_manader_i_foljd är okänt
      När frågan "anvisning" prövas i profilen goteborg
      Så är svaret utred
      Och saknas bara fs_manader_i_foljd

  Regel: 12 kap. 4 § SoL – viss verksamhet

    @R-18
    Scenario: Enligt SKR behöver verksamheten inte vara namngiven, men det varnas
      Givet att anv_namngiven är nej
      När frågan "anvisning" prövas i profilen skr_norm
      Så är svaret tillåtet
      Och varnas det för R-18

  Regel: 12 kap. 4 § SoL – under viss tid

    @R-19
    Scenario: Perioden får inte sluta innan den börjar
      Givet att anv_till är 2026-05-31
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-19

    @R-10
    Scenario: Perioden får vara en enda dag
      Givet att anv_till är 2026-06-01
      När frågan "anvisning" prövas
      Så är svaret tillåtet
      Och är värdet giltig_till 2026-06-01

    @R-27
    Scenario: En period som var slut dagen före beslutet kan inte beslutas
      Givet att anv_fran är 2026-04-21
      Och att anv_till är 2026-05-03
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-27

    @R-10
    Scenario: En period som slutar på beslutsdagen är inte slut
      Givet att anv_fran är 2026-04-21
      Och att anv_till är 2026-05-04
      När frågan "anvisning" prövas
      Så avgör inte R-27

    @R-27
    Scenario: I Eskilstuna gäller en anvisning högst sex månader utan nytt beslut
      Givet att anv_till är 2026-12-31
      När frågan "anvisning" prövas i profilen eskilstuna
      Så är svaret tillåtet
      Och varnas det för R-27
      Och är värdet giltig_till 2026-11-30

    @R-10
    Scenario: I Eskilstuna får perioden vara precis sex månader
      När frågan "anvisning" prövas i profilen eskilstuna
      Så är svaret tillåtet
      Och är värdet giltig_till 2026-11-30
      Och avgör inte R-27

  Regel: 6 kap. 37 § KL – vem som beslutar

    @R-07
    Scenario: När delegaten inte är i tjänst har beslutanderätten gått över till chefen
      Givet att beslutsfattare_roll är socialsekreterare
      Och att delegat_i_tjanst är nej
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-07

    @R-07
    Scenario: Innan någon har valts pekar reglerna ut delegatens chef
      Givet att delegat_i_tjanst är nej
      När frågan "anvisning" prövas
      Så är svaret tillåtet
      Och avgör R-07
      Och får sektionschefen besluta

    @R-09c
    Scenario: Nämnden får alltid besluta själv
      Givet att beslutsfattare_roll är namnd
      När frågan "anvisning" prövas
      Så är svaret tillåtet
      Och avgör R-09c

    @R-06 @R-07
    Scenario: Är delegaten inte i tjänst får ändå ingen annan än chefen besluta
      Givet att beslutsfattare_roll är arbetsmarknadssekreterare
      Och att delegat_i_tjanst är nej
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-06 och R-07
