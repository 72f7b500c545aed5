extension GoldAnnotation {
  /// The annotation of the renamed documents: people, forms and authors with their new names.
  package func renamed(by renaming: Renaming) -> GoldAnnotation {
    var copy = self
    for index in copy.people.indices {
      let id = copy.people[index].id
      copy.people[index].name = renaming.name(copy.people[index].name, of: id)
      for form in copy.people[index].forms.indices {
        let text = copy.people[index].forms[form].text
        copy.people[index].forms[form].text = renaming.name(text, of: id)
      }
    }
    for paper in copy.papers.indices {
      for author in copy.papers[paper].authors.indices {
        let old = copy.papers[paper].authors[author]
        copy.papers[paper].authors[author].text = renaming.name(old.text, of: old.person)
        copy.papers[paper].authors[author].otherTexts = old.otherTexts.map { texts in
          texts.map { renaming.name($0, of: old.person) }
        }
      }
    }
    return copy
  }
}
