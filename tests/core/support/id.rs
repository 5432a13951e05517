//! Ids, as short as a test needs them.

/// An id of any kind.
pub(crate) fn id<T: TryFrom<String>>(text: &str) -> T {
    T::try_from(text.to_owned()).ok().expect("a case writes ids as the dataset does")
}
