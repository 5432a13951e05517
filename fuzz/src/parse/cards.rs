//! What cards show is there.

use passerelle::model::{Dataset, RelatedKind};

use super::shapes;

/// Follows every name on every card.
pub(super) fn check(dataset: &Dataset) {
    for profile in dataset.profiles() {
        assert_eq!(dataset.profile(profile.id.as_str()), Some(profile));
        assert!(dataset.family(profile.id.as_str()).is_none(), "two cards of one name");
        assert!(dataset.diploma(profile.diploma.as_str()).is_some());
        let cited = profile.misconceptions.iter().map(|it| &it.sources);
        let cited = cited.chain(profile.pay.iter().map(|it| &it.sources)).chain([&profile.sources]);
        assert!(cited.into_iter().all(|it| !dataset.sources(it).is_empty()));
        for related in &profile.related {
            assert!(match &related.kind {
                RelatedKind::Profile(id) => dataset.profile(id.as_str()).is_some(),
                RelatedKind::Family(id) => dataset.family(id.as_str()).is_some(),
                RelatedKind::Profession | RelatedKind::External(_) => true,
            });
        }
        if let Some(offers) = dataset.job_offers() {
            offers.url.fill(profile.offers_query.as_deref().unwrap_or(&profile.masculine));
        }
    }
    for family in dataset.families() {
        assert_eq!(dataset.family(family.id.as_str()), Some(family));
        assert!(!family.members.is_empty() && !dataset.sources(&family.sources).is_empty());
        assert!(family.members.iter().all(|it| dataset.profile(it.as_str()).is_some()));
    }
    for diploma in dataset.diplomas() {
        assert!(!dataset.sources(&diploma.about.sources).is_empty());
    }
    shapes::check_lists(dataset);
}
