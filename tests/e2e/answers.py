"""What is answered in the tasks of the browser tests, by the names of the fields."""

from __future__ import annotations

INGANG = {
    "anvisande_org": "eb",
    "insats_omrade": "A",
    "uppdragsgivare": "egen",
    "folkbokford": True,
    "fs_status": "beviljat",
    "forsta_ansokan": False,
    "behov_utrett": True,
    "fs_manader_i_foljd": 36,
    "ak_undantag": "inget",
    "anv_beslutad": False,
}
SPAR = {"valt_spar": "anvisning_12_4", "spar_motivering": "Har haft försörjningsstöd i tre år."}
BEHOV = {
    "fs_status": "beviljat",
    "forsta_ansokan": False,
    "fs_manader_i_foljd": 36,
    "behov_utrett": True,
    "behov_utredning": "Behöver aktuell erfarenhet av lagerarbete.",
    "forsorjningshinder": "arbetslos",
    "kan_arbeta": True,
    "star_till_amf": True,
    "sfi_behov": False,
    "af_inskriven": True,
    "af_lamplig_insats": "saknas",
}
INSATS = {
    "insats": "eas",
    "insats_skal": "Ligger nära det yrke som Sam har haft.",
    "anv_typ": "kompetenshojande",
    "anv_namngiven": True,
    "anv_plats": "Lagerkurs, Nobelvägen",
    "anv_fran": "2026-06-01",
    "anv_till": "2026-11-30",
    "anv_syfte_forsorjning": True,
    "onskemal": "Vill arbeta på lager, helst dagtid.",
    "anv_onskemal_vagda": True,
}
SAMRAD: dict[str, object] = {
    "samtycke": "lamnat",
    "samrad_af_genomfort": True,
    "samrad_datum": "2026-04-20",
    "samrad_form": "trepartssamtal",
    "samrad_motpart": "Handläggare på Arbetsförmedlingen i Malmö",
    "af_lamplig_insats": "saknas",
    "samrad_resultat": "Arbetsförmedlingen har ingen lämplig insats nu.",
}
UNDERLAG = {"underlag_fran_annan": False}
BESLUT = {
    "beslut": "anvisning",
    "stodmanad": "2026-05",
    "fs_beslut_referens": "EB 2026-1234",
    "delegat_i_tjanst?": True,
    "beslut_villkor": "Delta i lagerkursen på Nobelvägen 1 juni till 30 november.",
    "beslut_motivering": "Kursen ökar möjligheten att försörja sig själv.",
}
SKRIV_IN = {
    "anvisande_org": "eb",
    "rattslig_grund": "12_4",
    "inskrivningsdatum": "2026-05-04",
    "plats_pa_arbetsstalle": False,
}
KARTLAGG = {
    "kartlaggning_datum": "2026-05-04",
    "omraden": ["arbetsliv", "utbildning"],
    "onskemal": "Vill arbeta på lager.",
    "kartlaggning_sammanfattning": "Har arbetat två år på lager.",
    "samtycke": "ej_begart",
}
PLAN = {
    "plan_typ": "genomforandeplan",
    "mal": "Arbete på lager.",
    "delmal-0-steg": "Truckkort",
    "delmal-0-datum": "2026-08-01",
    "aktiviteter-0-typ": "utbildning",
    "aktiviteter-0-timmar": 20,
    "aktiviteter-0-fran": "2026-06-01",
    "aktivitetsniva_h_v": 20,
    "jobbsok_h_v": 5,
    "nasta_uppfoljning": "2026-07-01",
}
UPPFOLJNING = {
    "uppfoljning_datum": "2026-05-04",
    "narvaro_h_v": 18,
    "ny_bedomning": "Går framåt.",
    "fs_status": "beviljat",
    "uppfoljning_val": "fortsatt",
    "nasta_uppfoljning": "2026-08-01",
}
SISTA_UPPFOLJNING = {
    "uppfoljning_datum": "2026-05-04",
    "narvaro_h_v": 20,
    "ny_bedomning": "Har fått arbete.",
    "fs_status": "beviljat",
    "uppfoljning_val": "avsluta",
}
AVSLUT = {
    "avslutsorsak": "arbete",
    "avslutsdatum": "2026-05-04",
    "avslut_sammanfattning": "Har fått arbete på lager.",
}
ANSOKAN = {
    "ansokan_finns": True,
    "inkom_datum": "2026-05-02",
    "ansokan_satt": "skriftligt",
    "insats": "easu",
    "fs_status": "inget",
}
KOMPLETT = {"ansokan_komplett": True}
URVAL = {
    "namnd_beslutar": "ks",
    "urvalskriterier_uppfyllda": True,
    "urval_motivering": "27 år, bor i Malmö, arbetslös.",
}
BIFALL = {
    "beslut": "bifall",
    "plats_fran": "2026-06-01",
    "plats_till": "2026-11-30",
    "plats_namn": "EASU, Bergsgatan",
    "delegat_i_tjanst?": True,
    "beslut_motivering": "Kriterierna är uppfyllda och det finns plats.",
}
AVSLAG = {
    "beslut": "avslag",
    "plats_namn": "EASU, Bergsgatan",
    "delegat_i_tjanst?": True,
    "beslut_motivering": "Sökanden hör inte till målgruppen.",
}
TILL_NAMND = {"forslag": "bifall", "tjansteskrivelse": "Sökanden uppfyller kriterierna."}
NAMNDENS_BIFALL = {
    "beslutsfattare_roll": "namnd",
    "beslut": "bifall",
    "beslutsdatum": "2026-05-28",
    "protokoll_paragraf": "§ 71",
    "anslag_datum": "2026-06-01",
    "plats_namn": "EASU, Bergsgatan",
    "plats_fran": "2026-06-08",
    "plats_till": "2026-11-30",
    "beslut_motivering": "Kriterierna är uppfyllda.",
}
NAMNDENS_AVSLAG = {
    "beslutsfattare_roll": "namnd",
    "beslut": "avslag",
    "beslutsdatum": "2026-05-28",
    "protokoll_paragraf": "§ 72",
    "anslag_datum": "2026-06-01",
    "plats_namn": "EASU, Bergsgatan",
    "beslut_motivering": "Sökanden hör inte till målgruppen.",
}
KS_BESLUT = {
    "insats": "easu",
    "insats_omrade": "A",
    "malgrupp": "18–29 år, arbetslös, bor i Malmö",
    "kriterier": "18–29 år\nbor i Malmö\narbetslös",
    "antal_platser": 40,
    "giltigt_fran": "2026-01-01",
    "giltigt_till": "2026-12-31",
    "innehall": "Stöd till arbete eller studier",
    "syfte": "Arbete eller studier",
    "protokoll": "KS 2026-01-14 § 7",
}
KOMPLETTERA = {"beslut": "komplettera", "kompletteras_med": "Nytt samråd före beslutet."}
