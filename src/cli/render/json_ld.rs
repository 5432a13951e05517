//! A profession as search engines read it: schema.org/Occupation.

use serde_json::{Value, json};

use crate::model::{Dataset, JobCode, Pay, Profile};

/// The JSON, fit to stand in a `<script>`.
pub(super) fn of(dataset: &Dataset, profile: &Profile) -> String {
    let codes = [("ROME 4.0", &profile.rome), ("ESCO 1.1.1", &profile.esco)];
    let codes: Vec<_> =
        codes.iter().flat_map(|(set, codes)| codes.iter().map(|it| code(set, it))).collect();
    let missions: Vec<_> = profile.missions.iter().map(|it| &it.title).collect();
    let mut names = vec![profile.masculine.clone()];
    names.extend(profile.synonyms.iter().cloned());
    let mut occupation = json!({
        "@context": "https://schema.org",
        "@type": "Occupation",
        "name": profile.feminine,
        "alternateName": names,
        "description": profile.hook,
        "occupationalCategory": codes,
        "responsibilities": missions,
        "occupationLocation": { "@type": "Country", "name": "France" },
    });
    if let Some(diploma) = dataset.diploma(profile.diploma.as_str()) {
        let about = &diploma.about;
        occupation["qualifications"] = json!({
            "@type": "EducationalOccupationalCredential",
            "name": about.name,
            "alternateName": about.acronym,
            "educationalLevel": about.level.number().to_string(),
        });
    }
    let pay: Vec<_> = profile.pay.iter().map(salary).collect();
    if !pay.is_empty() {
        occupation["estimatedSalary"] = pay.into();
    }
    // The only way out of a script.
    occupation.to_string().replace('<', "\\u003c")
}

fn code(set: &str, code: &JobCode) -> Value {
    json!({
        "@type": "CategoryCode",
        "inCodeSet": { "@type": "CategoryCodeSet", "name": set },
        "codeValue": code.code,
        "name": code.label,
    })
}

/// Before deductions, for each month.
fn salary(pay: &Pay) -> Value {
    json!({
        "@type": "MonetaryAmount",
        "name": format!("{}, {}", pay.scope, pay.year),
        "currency": "EUR",
        "value": {
            "@type": "QuantitativeValue",
            "minValue": pay.from,
            "maxValue": pay.to,
            "unitText": "MONTH",
        },
    })
}
