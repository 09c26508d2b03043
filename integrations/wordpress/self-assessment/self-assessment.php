<?php
/**
 * Plugin Name:       Self-assessment
 * Description:       People who think of applying for a position compare their experience with what it asks for, in private, and start their application.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The self-assessment authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       self-assessment
 * Domain Path:       /languages
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/includes/positions.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/managing.php';
require_once __DIR__ . '/includes/fallback.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/render.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/problems.php';
require_once __DIR__ . '/includes/store.php';
require_once __DIR__ . '/includes/rest.php';

if ( is_admin() ) {
	require_once __DIR__ . '/includes/admin/page.php';
}

register_activation_hook( __FILE__, __NAMESPACE__ . '\remember_activation' );
add_action( 'init', __NAMESPACE__ . '\load_translations', 5 );
add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\describe_positions_to_editor' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_routes' );
add_shortcode( 'self_assessment', __NAMESPACE__ . '\render_shortcode' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\defer_script', 10, 2 );

/**
 * Loads the translations that come with the plugin.
 */
function load_translations() {
	load_plugin_textdomain( 'self-assessment', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
}

/**
 * Lets the next page of the administration say where to go.
 */
function remember_activation() {
	add_option( 'self_assessment_activated', '1' );
}
