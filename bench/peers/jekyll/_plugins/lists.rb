# frozen_string_literal: true

# The benchmark's site by Jekyll: documents are a collection, lists and feeds are pages that this makes.
module Benchmark
  SIZE = 20

  module Tags
    def tag_url(tag)
      "/tags/#{Jekyll::Utils.slugify(tag)}/"
    end
  end

  class Lists < Jekyll::Generator
    include Tags

    def generate(site)
      @site = site
      documents = site.collections["documents"].docs.sort_by(&:date).reverse
      tags = grouped(documents) { |document| document.data["tags"] }
      paged("News", "/", documents)
      tags.each { |tag, tagged| paged(tag, tag_url(tag), tagged) }
      grouped(documents) { |document| [document.date.strftime("%Y")] }.each { |year, of_year| paged(year, "/#{year}/", of_year) }
      grouped(documents) { |document| [document.date.strftime("%Y/%m")] }.each { |month, of_month| paged(month.tr("/", "-"), "/#{month}/", of_month) }
      feed("News", "/", documents)
      tags.each { |tag, tagged| feed(tag, tag_url(tag), tagged) }
      add("/tags/", "index.html", "layout" => "tags", "title" => "Tags", "links" => tags.keys.sort.map { |tag| { "title" => tag, "url" => tag_url(tag) } })
    end

    private

    def grouped(documents)
      groups = Hash.new { |hash, key| hash[key] = [] }
      documents.each { |document| yield(document).each { |key| groups[key] << document } }
      groups
    end

    # "/", "/page/2/": as Hugo numbers them.
    def paged(title, url, documents)
      slices = documents.each_slice(SIZE).to_a
      slices.each_with_index do |slice, index|
        older = index + 1 < slices.length ? "#{url}page/#{index + 2}/" : nil
        add(index.zero? ? url : "#{url}page/#{index + 1}/", "index.html", "layout" => "list", "title" => title, "items" => slice, "older" => older)
      end
    end

    def feed(title, url, documents)
      add(url, "index.xml", "layout" => "feed", "title" => title, "home" => url, "items" => documents.first(SIZE))
    end

    def add(folder, name, data)
      page = Jekyll::PageWithoutAFile.new(@site, @site.source, folder, name)
      page.data.merge!(data)
      @site.pages << page
    end
  end
end

Liquid::Template.register_filter(Benchmark::Tags)
