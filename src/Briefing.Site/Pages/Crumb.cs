using Briefing.Site.Addresses;
using Briefing.Site.Views;

namespace Briefing.Site.Pages;

/// <summary>A step of the way from the home page to a page.</summary>
sealed record Crumb(PageAddress Page, LinkView Link);
