/** Words of danger, of persons and of medicines, in both languages. */
export const sharedTerms = `
Kill: kill killing killed shoot shooting hang hanging drown cut matar
Self: myself himself herself themselves my_self yourself mi_mismo mi_misma si_mismo si_misma
Want: want wants wanted wanna wish wishing wishes quiero quiere queria ganas quisiera deseo deseos preferiria wanting deseando quise
End: end ending
Other: someone somebody people him her them coworker coworkers everyone mother father kids children brother sister alguien gente ella el esposo esposa mama papa boss neighbor vecino hermano hermana classmates classmate school wife husband kid son daughter baby roommate hijo hija bebe suegra ex others another_person family supervisor manager landlord doctor nurse stepdad stepfather children's
Partner: husband boyfriend partner wife girlfriend ex spouse marido esposo pareja novio exesposo fiance esposa novia exnovio exmarido
Abuser: uncle stepdad stepfather father dad brother teacher coach caregiver babysitter cousin padrastro tio papa maestro primo grandfather mom mother stepmom mama son hijo mi_hijo
Hit: hits hit hitting beat beats beating punched punches punch slapped slaps slap choked chokes kicked kicks shoves shoved pushed pushes grabbed grabs abuses hurt hurts hurting golpea golpeo pega pego strangled threw throws
Afraid: afraid scared terrified frightened fear miedo temo asustada asustado fears
CriticalMed: insulin lantus humalog novolog basaglar warfarin coumadin eliquis xarelto keppra dilantin seizure_medicine seizure_meds seizure_medication seizure_med seizure_pills levetiracetam depakote anticoagul* blood_thinner blood_thinners insulina anticonvulsi* lamotrigine lamictal phenytoin transplant_meds tacrolimus prograf methadone suboxone nitroglycerin nitro antiepileptic* epilepsy_medication anti_seizure warfarina anticonvulsivas hydrocortisone tresiba jardiance plavix brilinta clonazepam para_las_convulsiones de_las_convulsiones para_la_epilepsia
Out: out ran_out run_out running_out
Drain: drain drains draining drainage oozing leaking discharge supura supurando pus
Having: having think thinks maybe might_be could_be could_it_be possible possibly suspect suspected looks_like look_like acute like sure teniendo dando creo parece sospech* podria_ser sera le_esta me_esta he_is_having is_this is_it es_un es_una tendra seems_like worried_its worried_about_a afraid_its afraid_this probable diagnosed_with tengo tiene_un tiene_una le_dio_un le_dio_una me_dio_un pienso acaba
Dx: stroke strokes stroak heart_attack heartattack hart_attack infarto derrame embolia tia mini_stroke ministroke ataque_al_corazon ataque_cardiaco cva evc ataque_cerebral acv myocardial_infarction sepsis meningitis appendicitis apendicitis pulmonary_embolism anaphylaxis aneurysm aneurisma ectopic ectopico preeclampsia preclampsia peritonitis torsion dka ketoacidosis trombosis blood_clot_in_my_lung alcohol_poisoning heat_stroke miscarriage miscarrying rabies tetanus malaria infeccion_en_la_sangre sepsia septicemia
NounAfter: disorder disorders stay clinics episode_in study_in free condition meds_refill action plan medicine medicines meds medication medications clinic specialist doctor appointment refill refills test tests screening group class prevention survivor survivors rehab awareness study drug drugs prescription prescriptions panel center book therapy training course ribbon month foundation program medicina medicinas grupo clinica pill pills scan xray x_ray mri ultrasound workup consult referral calculator
SeizeVerb: had having has have another new first witnessed after two three lasted tuvo tiene dio dando grand_mal breakthrough gets getting went_into started da dieron le_dio ataque following presents_with today's generalized focal febrile
TookPast: took taken swallowed ingested downed popped drank tome trago trague ingirio se_tomo me_tome se_trago me_trague ingeri taking tragado
Ate: ate swallowed swallow swallowing got_into ingested chewed chewing eaten put_in_her_mouth put_in_his_mouth se_comio se_trago trago comio se_metio agarro licked sucked sucking eat
`;
